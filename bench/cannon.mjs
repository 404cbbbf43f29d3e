// Fires requests at a service and prints what came of it as JSON: node bench/cannon.mjs CONNECTIONS SECONDS URL…
import autocannon from 'autocannon'

const [connections, duration, ...addresses] = process.argv.slice(2)
const [first = ''] = addresses
const requests = addresses.map(address => ({ method: 'GET', path: address.slice(new URL(address).origin.length) }))
let clients = 0
/** Each connection begins elsewhere in the list. */
const setupClient = client => {
  const from = Math.floor((requests.length / Number(connections)) * clients++) % requests.length
  client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
}
const {
  latency,
  requests: answered,
  errors,
  timeouts,
  non2xx,
} = await autocannon({
  url: new URL(first).origin,
  connections: Number(connections),
  duration: Number(duration),
  timeout: 60,
  requests,
  setupClient,
})
console.log(
  JSON.stringify({
    latency,
    perSecond: answered.average,
    sent: answered.sent,
    answered: answered.total,
    errors,
    timeouts,
    non2xx,
  }),
)
