// The entry point of the GraphiQL page.

import { createRoot } from 'react-dom/client'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './page.css'
import './response.css'
import './upstream/upstream.css'
import './narrow.css'
import type { PageConfig } from '../server/graphiql.js'
import { Page } from './page.js'

const place = document.getElementById('page')
if (place === null) throw new Error('index.html has no place for the page')
const config = await fetch(new URL('config.json', document.baseURI))
createRoot(place).render(<Page {...((await config.json()) as PageConfig)} />)
