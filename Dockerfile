# The API with its explorer. The database is another container: docker-compose.yml.
FROM node:20-bookworm-slim AS build
WORKDIR /build
# Dependencies first: they change less often than the program, and the layer is kept.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 COOP_HOME=/var/lib/cooperation-graph
ENV COOP_JUDGEMENTS=/var/lib/cooperation-graph/judgements.yaml
WORKDIR /opt/cooperation-graph
RUN mkdir --parents /var/lib/cooperation-graph && chown node:node /var/lib/cooperation-graph
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/cypher ./cypher
COPY --from=build /build/schema ./schema
COPY --from=build /build/seeds ./seeds
COPY --from=build /build/dist ./dist
USER node
VOLUME /var/lib/cooperation-graph
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: SIGTERM must reach the server, which then drains.
ENTRYPOINT ["node", "dist/app/main.js"]
CMD ["start"]
