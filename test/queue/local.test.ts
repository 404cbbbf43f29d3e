import { openQueue } from '../../src/queue/open.js'
import { queueBehaviour } from './behaviour.js'

queueBehaviour('the local queue', heard =>
  openQueue({ address: 'local', store: 'kho', allowUnsafe: false, report: message => heard.push(message) }),
)
