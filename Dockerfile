FROM python:3.11-slim
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-noto-core \
    && rm -rf /var/lib/apt/lists/*
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
