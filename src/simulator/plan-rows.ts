// Rows of what a plan grants, and of what is used of it, as GenAuth sends them.

import type { WireRecord } from './state.js'

/** @param experience whether it is granted for a trial */
export const usage = (
  modelCode: string,
  modelName: string,
  amount: string,
  current: string,
  experience = false,
): WireRecord => ({ amount, current, experience, modelCode, modelName })

/** @param dataType the code of the type of the value, from 1 to 4 */
export const right = (
  rightsModelCode: string,
  rightsModelName: string,
  dataType: string,
  dataValue: string,
): WireRecord => ({ rightsModelCode, rightsModelName, dataType, dataValue })
