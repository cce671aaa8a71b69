// Names of this machine.

export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** By name as in a URL, so that an IPv6 address has its brackets. */
export const isLoopback = (hostname: string) => LOOPBACK.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname)
