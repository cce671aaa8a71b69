// What a visitor sees before the first run: the parts of the graph, with a query for each.

import { useOpenQuery } from './active-tab.js'
import type { FirstCard } from './first-queries.js'

export function StartScreen({ cards }: { cards: readonly FirstCard[] }) {
  const open = useOpenQuery()
  return (
    // Keyboard users can only scroll an element that has the focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the screen scrolls
    <section className="start-screen" aria-labelledby="start-title" tabIndex={0}>
      <h2 id="start-title">What is in this graph</h2>
      <p>Run the query in the editor, or begin with another one:</p>
      <ul>
        {cards.map(card => (
          <li key={card.title}>
            <button type="button" onClick={() => open(card)}>
              <strong>{card.title}</strong>
              <span>{card.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
