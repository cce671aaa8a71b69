// Another team's subgraph: desks. Of the users in the gateway, it knows only the ids.

import { serve } from './serve.js'

/** The last three show what happens in real data: an unknown user, no user, and an invalid id. */
const desks = [
  { id: 'D-1', floor: 1, userId: 'a17e4b3d7fcbaca15b7462c1' },
  { id: 'D-2', floor: 2, userId: '1869ba010ecd2b62f5d5bee3' },
  { id: 'D-3', floor: 2, userId: 'eda8c9d7726b85c85969af8f' },
  { id: 'D-4', floor: 3, userId: 'nobody' },
  { id: 'D-5', floor: 3, userId: null },
  { id: 'D-6', floor: 3, userId: '' },
]

const deskById = ({ id }) => desks.find(desk => desk.id === id)

await serve('desks.graphql', {
  Query: {
    desks: () => desks,
    desk: (_root, args) => deskById(args),
  },
  Desk: {
    __resolveReference: deskById,
    user: ({ userId }) => (userId === null ? null : { userId }),
  },
  User: {
    desk: ({ userId }) => desks.find(desk => desk.userId === userId),
  },
})
