import { aside, asksForAnOrder, type Scenario } from '../step.js'

/** What needs Docker. */
export const image: readonly Scenario[] = [
  {
    title: 'the image',
    steps: [
      { types: 'docker build -t genauth-gateway .' },
      {
        types: 'docker run --rm -p 127.0.0.1:4000:4000 genauth-gateway demo',
        says: /4000\/graphiql/,
        meanwhile: [asksForAnOrder],
      },
      // GenAuth is a simulator in a container of its own.
      aside(
        'docker run --rm --name genauth genauth-gateway simulate --host 0.0.0.0 --port 8080 --access-key-id tour --access-key-secret tour',
        {
          says: /accessKeyId/,
          meanwhile: [
            aside('printf tour > genauth-secret && chmod 644 genauth-secret'),
            {
              types:
                'docker run --rm -p 127.0.0.1:4000:4000 --env GENAUTH_ACCESS_KEY_ID --env AUTH_MODE --env DOMAINS --env GENAUTH_ACCESS_KEY_SECRET_FILE=/run/secrets/genauth --volume ./genauth-secret:/run/secrets/genauth:ro genauth-gateway',
              instead: {
                'docker run':
                  'docker run --link genauth --env GENAUTH_BASE_URL=http://genauth:8080 --env GENAUTH_INSECURE_HTTP=on',
              },
              env: { GENAUTH_ACCESS_KEY_ID: 'tour', AUTH_MODE: 'none', DOMAINS: 'all' },
              says: /"adminUrl"/,
              meanwhile: [asksForAnOrder],
            },
          ],
        },
      ),
    ],
  },
]
