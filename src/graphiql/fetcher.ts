// The function by which GraphiQL sends requests to the gateway.

import type { Fetcher } from '@graphiql/toolkit'
import type { ExecutionResult } from 'graphql'
import type { UpstreamTrace } from '../planning/trace.js'
import type { Answer, Ask, Question } from './ask.js'
import { type ExplainedStore, isForbidden } from './explained.js'
import { withoutFederation } from './schema-view.js'

const EXPLAIN = { 'x-gateway-explain': '1' }

/**
 * Runs the operation in the editors, and records its response and calls for the tab in front.
 * @param explained records only responses if the gateway does not explain operations
 */
export const createFetcher =
  (ask: Ask, explained: ExplainedStore, explains: boolean): Fetcher =>
  async (params, options) => {
    const question = params as Question
    const headers = options?.headers as Record<string, string> | undefined
    if (params.operationName === 'IntrospectionQuery')
      return withoutFederation((await ask(question, headers)).body) as ExecutionResult

    // It is of this tab, even if another one is in front when the response comes.
    const { tab } = explained.getState()
    let answer: Answer | undefined
    if (explains && !explained.getState().forbidden) {
      answer = await ask(question, { ...EXPLAIN, ...headers })
      if (isForbidden(answer)) explained.setState({ forbidden: true })
    }
    if (answer === undefined || explained.getState().forbidden) answer = await ask(question, headers)
    const { upstream, ...extensions } = answer.body.extensions ?? {}
    const run = { question, answer, trace: upstream as UpstreamTrace | undefined }
    explained.setState(({ runs }) => ({ runs: { ...runs, [tab]: run } }))
    // The panel shows the calls; the editor shows the response as any client sees it.
    const { extensions: _all, ...body } = answer.body
    return (Object.keys(extensions).length === 0 ? body : { ...body, extensions }) as ExecutionResult
  }
