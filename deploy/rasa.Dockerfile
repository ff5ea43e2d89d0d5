# A Rasa server for one language, named as its command. The models are not in it: they are trained
# beforehand (make rasa-tongues) and mounted where deploy/rasa keeps them.
FROM python:3.10-slim
WORKDIR /opdline
COPY deploy/rasa deploy/rasa-requirements.lock deploy/
RUN deploy/rasa install
ENV RASA_HOST=0.0.0.0
EXPOSE 5005
ENTRYPOINT ["deploy/rasa", "serve"]
CMD ["hi"]
