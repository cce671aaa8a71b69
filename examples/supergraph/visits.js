// Another team's subgraph: visits. Of the users in the gateway, it knows only the e-mail addresses.

import { serve } from './serve.js'

/** The last two show what happens in real data: an unknown address, and a visit to nobody. */
const visits = [
  { id: 'V-1', visitor: 'Robin Vale', email: 'kim.miller@example.com' },
  { id: 'V-2', visitor: 'Sasha Hill', email: 'dana.okafor@example.com' },
  { id: 'V-3', visitor: 'Toni Lake', email: 'kim.miller@example.com' },
  { id: 'V-4', visitor: 'Uma Field', email: 'nobody@example.com' },
  { id: 'V-5', visitor: 'Val Brook', email: null },
]

const visitById = ({ id }) => visits.find(visit => visit.id === id)

await serve('visits.graphql', {
  Query: {
    visits: () => visits,
    visit: (_root, args) => visitById(args),
  },
  Visit: {
    __resolveReference: visitById,
    host: ({ email }) => (email === null ? null : { email }),
  },
  User: {
    // Routers differ in what they send of a user that could not be read.
    visits: ({ email }) => (typeof email === 'string' ? visits.filter(visit => visit.email === email) : null),
  },
})
