FROM python:3.11-slim
WORKDIR /opdline
COPY deploy/requirements.lock deploy/
RUN pip install --no-cache-dir --require-hashes -r deploy/requirements.lock
COPY . .
RUN useradd --system opdline && mkdir /data && chown opdline /data
USER opdline
ENV HOST=0.0.0.0 DATA_DIR=/data
VOLUME /data
EXPOSE 8000
CMD ["python", "app.py", "serve"]
