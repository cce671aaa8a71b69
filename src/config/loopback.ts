// Loopback host names and addresses.

export const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Takes the host name of a URL, in which an IPv6 address has brackets. */
export const isLoopback = (hostname: string) => LOOPBACK.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname)
