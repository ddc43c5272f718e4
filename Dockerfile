# The release, as `npm run release` packs it, on plain Node. It uses the Neo4j of NEO4J_URI: docker-compose.yml.
FROM node:22-slim AS build
WORKDIR /newsgraph
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
RUN npm run release

FROM node:22-slim
RUN --mount=type=bind,from=build,source=/newsgraph/dist,target=/dist \
    npm install --global --offline --no-audit --no-fund /dist/newsgraph-*.tgz
USER node
WORKDIR /home/node
ENV HOST=0.0.0.0
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
CMD ["newsgraph", "start"]
