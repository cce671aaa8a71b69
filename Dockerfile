# The gateway as a container image; docs/deployment.md says how to run it.
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:${NODE}
LABEL org.opencontainers.image.title="GenAuth Gateway" org.opencontainers.image.licenses="Apache-2.0"
# Inside a container, loopback is reachable by nobody else. The admin port stays there unless ADMIN_HOST says otherwise.
# Whoever runs the image has chosen the whole of it, so that it has the HTTP client that costs less CPU.
ENV NODE_ENV=production HOST=0.0.0.0 GENAUTH_TRANSPORT=undici
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/schema.graphql ./
COPY --from=build /app/schema schema
COPY --from=build /app/docs docs
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/bin/gateway.js"]
CMD ["start"]
