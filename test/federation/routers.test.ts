import { answersThrough } from './answers-through.js'
import { routers } from './supergraph.js'

for (const [name, router] of Object.entries(routers)) answersThrough(name, router)
