// The envelope of the simulator's responses.

import { randomUUID } from 'node:crypto'

/** The body of every response. `statusCode` is what counts; the HTTP status is nearly always 200. */
export interface Envelope {
  readonly statusCode: number
  readonly message: string
  readonly apiCode?: number
  readonly requestId?: string
  readonly data?: unknown
}

/** Messages in Chinese and English. GenAuth uses Chinese unless a request asks for another language. */
const MESSAGES = {
  success: ['成功', 'Success'],
  notFound: ['资源不存在', 'Resource not found'],
  unauthorized: ['未登录', 'Not signed in'],
  credentials: ['账号不存在或密码错误', 'Account not exists or password is incorrect.'],
  signatureInvalid: ['AK/SK 签名不合法', 'Invalid AK/SK signature'],
  signatureMethod: ['签名方法不一致', 'Signature method is not supported'],
  signatureVersion: ['签名版本不一致', 'Signature version is not supported'],
  signatureTime: ['签名时间格式错误', 'Signature time is malformed'],
  signatureNoTime: ['缺少 date 请求头', 'The date header is missing'],
  signatureSkew: ['签名时间与服务器时间相差过大', 'Signature time is too far from the server time'],
  signatureReplayed: ['AK/SK 签名已被使用', 'AK/SK signature already used'],
  text: ['{} 必须是字符串', '{} must be a string'],
  ids: ['userIds 不合法', 'userIds must have from 1 to 50 items'],
  page: ['page 或 limit 不合法', 'page must not be less than 1, limit must be from 1 to 50'],
  period: ['startTime 或 endTime 不合法', 'startTime and endTime must be dates such as 20220202'],
  body: ['请求体不合法', 'The body must be a JSON object'],
  billing: ['计量计费错误', 'Metering and billing error'],
  noOrder: ['订单不存在', 'Order does not exist'],
  throttled: ['请求过于频繁，请稍后再试', 'Too many requests, retry later'],
  overloaded: ['服务繁忙', 'Service is busy'],
  server: ['服务器错误', 'Server error'],
} as const

export type Message = keyof typeof MESSAGES

/** A response before it has a language and a request id. */
export interface Answer {
  readonly statusCode: number
  readonly message: Message
  readonly apiCode?: number
  /** The name in the message. */
  readonly about?: string
  readonly data?: unknown
}

export const success = (data: unknown): Answer => ({ statusCode: 200, message: 'success', data })

export const refuse = (statusCode: number, message: Message, apiCode?: number, about?: string): Answer => ({
  statusCode,
  message,
  ...(apiCode !== undefined && { apiCode }),
  ...(about !== undefined && { about }),
})

/** Puts a response into the envelope. @param language value of the language header */
export function seal(
  { statusCode, message, apiCode, about = '', data }: Answer,
  language: string | undefined,
): Envelope {
  const [chinese, english] = MESSAGES[message]
  return {
    statusCode,
    message: (language === undefined || language.startsWith('zh') ? chinese : english).replace('{}', about),
    ...(apiCode !== undefined && { apiCode }),
    // Documented for failures only, but GenAuth's examples of success have it too. Its example of a 429 does not.
    ...(statusCode !== 429 && { requestId: randomUUID() }),
    ...(data !== undefined && { data }),
  }
}
