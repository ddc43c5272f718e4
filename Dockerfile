FROM node:22-slim
WORKDIR /newsgraph
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && chown -R node .
USER node
EXPOSE 4000
# The options of `npm start`.
CMD ["node", "--heap-growing-percent=50", "scripts/start.mjs"]
