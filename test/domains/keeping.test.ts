// How long results of each endpoint may be kept, and what ends them.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { domainNames } from '../../src/domain-names.js'
import { agesOf, declaredEndpoints } from './endpoints.js'

const endpoints = await declaredEndpoints()
