// Who else is writing: each name stays for eight seconds after it was last heard of.
const LASTING = 8000;

class TypingLine extends HTMLElement {
  #writers = new Map();

  disconnectedCallback() {
    for (const { timer } of this.#writers.values()) clearTimeout(timer);
    this.#writers.clear();
  }

  told(id, name, writing) {
    clearTimeout(this.#writers.get(id)?.timer);
    if (writing) this.#writers.set(id, { name, timer: setTimeout(() => this.told(id, "", false), LASTING) });
    else this.#writers.delete(id);
    const names = [...this.#writers.values()].map((it) => it.name).join(this.dataset.comma);
    this.textContent = names && this.dataset.words.replace("{0}", names);
  }
}

customElements.define("typing-line", TypingLine);
