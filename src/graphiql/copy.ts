// Copies text for the user.

/** @returns what to tell the user */
export async function copy(text: string, what: string): Promise<string> {
  try {
    // Browsers have no clipboard for pages without HTTPS, other than those of the machine itself.
    await navigator.clipboard.writeText(text)
    return `${what} copied.`
  } catch {
    return 'The browser does not let this page copy.'
  }
}
