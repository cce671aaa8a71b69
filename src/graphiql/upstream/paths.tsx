// Paths of fields, which break at their dots only.

import { Fragment } from 'react'

export const FieldPath = ({ path }: { path: string }) =>
  path.split('.').map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a name can stand twice in a path
    <Fragment key={index}>
      {index > 0 && (
        <>
          .<wbr />
        </>
      )}
      {name}
    </Fragment>
  ))

/** The fields that asked for a call. */
export const FieldPaths = ({ fields }: { fields: readonly string[] }) =>
  fields.length > 0 && (
    <span className="fields">
      for{' '}
      {fields.map((field, index) => (
        <Fragment key={field}>
          {index > 0 && ', '}
          <FieldPath path={field} />
        </Fragment>
      ))}
    </span>
  )
