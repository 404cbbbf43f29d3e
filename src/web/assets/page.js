// The pages work without this; it lights up what belongs together and gives the review its keys.
const lit = 'lit'

function light(readings) {
  for (const one of document.querySelectorAll(`.${lit}`)) one.classList.remove(lit)
  for (const reading of readings) {
    document.getElementById(`r${reading}`)?.classList.add(lit)
    for (const mark of document.querySelectorAll('.mark')) {
      if (mark.dataset.readings?.split(' ').includes(reading)) mark.classList.add(lit)
    }
  }
}

document.addEventListener('click', event => {
  const mark = event.target.closest?.('.mark')
  if (mark) return light(mark.dataset.readings?.split(' ') ?? [])
  const card = event.target.closest?.('.reading')
  if (card && event.target.closest('.label')) light([card.id.slice(1)])
})

// The value that stands now is where its change begins.
document.addEventListener('change', event => {
  const chosen = event.target.matches?.('select[name=property]') && event.target.selectedOptions[0]
  if (chosen) event.target.form.elements.value.value = chosen.dataset.value
})

// Words that are selected in the text are those of a value that was missed.
const missing = document.querySelector('.missing form')
if (missing) {
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    const range = selection.rangeCount ? selection.getRangeAt(0) : undefined
    const words = range?.toString().trim()
    const paragraph = range?.startContainer.parentElement?.closest('.body p')
    if (!words || !paragraph?.contains(range.endContainer)) return
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(range.startContainer, range.startOffset)
    const blanks = range.toString().length - range.toString().trimStart().length
    missing.elements.quote.value = words
    missing.elements.start.value = Number(paragraph.dataset.start) + before.toString().length + blanks
  })
}

const entries = [...document.querySelectorAll('.review > li')]
const isTyping = target => target.matches?.('input, textarea, select')
let at = -1

function move(step) {
  if (!entries.length) return
  at = Math.min(Math.max(at + step, 0), entries.length - 1)
  for (const entry of entries) entry.classList.toggle(lit, entry === entries[at])
  entries[at].scrollIntoView({ block: 'center' })
  entries[at].querySelector('button')?.focus()
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  a: () => entries[at]?.querySelector('button[value="accept"]')?.click(),
  r: () => entries[at]?.querySelector('button[value="reject"]')?.click(),
  e: () => {
    const field = entries[at]?.querySelector('input[name="value"]')
    field?.focus()
    field?.select()
  },
}

if (entries.length) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = keys[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  })
}

const live = document.querySelector('[data-live]')
if (live) {
  const refresh = async () => {
    const response = await fetch(live.dataset.live, { headers: { accept: 'text/html' } })
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const fresh = page.querySelector('[data-live]')
      if (fresh) live.replaceChildren(...fresh.childNodes)
    }
    setTimeout(refresh, 2000)
  }
  setTimeout(refresh, 2000)
}
