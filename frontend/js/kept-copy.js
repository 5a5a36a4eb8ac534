// A copy of what is being written, in the browser, until the server has confirmed that it has it. It is offered again
// after the connection, the session or the machine was lost in between.
const hash = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (31 * sum + text.charCodeAt(i)) | 0;
  return sum;
};

class KeptCopy extends HTMLElement {
  #confirmed = null;
  #going = new AbortController();

  get #field() {
    return this.closest(".composer")?.querySelector("vaadin-text-area");
  }

  get #typed() {
    return this.#field?.inputElement?.value ?? "";
  }

  get #copy() {
    try {
      return JSON.parse(localStorage.getItem(this.dataset.key));
    } catch {
      return null;
    }
  }

  connectedCallback() {
    this.#going = new AbortController();
    const on = (target, type, act) =>
      target.addEventListener(type, act, { signal: this.#going.signal });
    const composer = this.closest(".composer");
    this.#confirmed = Number(this.dataset.kept);
    on(composer, "input", this.#keep);
    on(composer, "focusout", () => this.#unsent && this.$server.leave(this.dataset.id, this.#typed));
    on(this, "click", this.#choose);
    on(document, "visibilitychange", (event) => document.hidden && this.#part(event));
    on(window, "parting", this.#part);
    this.#offer();
  }

  disconnectedCallback() {
    this.#going.abort();
  }

  // Called when the server has kept a text.
  confirm(kept) {
    this.#confirmed = kept;
    const copy = this.#copy;
    if (copy && hash(copy.text) === kept) localStorage.removeItem(this.dataset.key);
  }

  // Called when what was written is published.
  forget() {
    this.#confirmed = hash("");
    localStorage.removeItem(this.dataset.key);
    this.#show(false);
  }

  get #unsent() {
    // A field that only shows what it becomes was sent before.
    return Boolean(this.#field) && !this.#field.hidden && hash(this.#typed) !== this.#confirmed;
  }

  #keep = (event) => {
    if (event.target.localName !== "textarea") return;
    // A copy that waits to be taken is not written over.
    if (!this.#waiting.hidden) return;
    const copy = { id: this.dataset.id, text: this.#typed };
    try {
      if (copy.text) localStorage.setItem(this.dataset.key, JSON.stringify(copy));
      else localStorage.removeItem(this.dataset.key);
    } catch {
      // A browser that keeps nothing: the server still does.
    }
  };

  #part = (event) => {
    if (!this.#unsent) return;
    const sent = new Blob([[this.dataset.id, event.type, this.#typed].join("\n")]);
    if (navigator.sendBeacon(this.dataset.parting, sent)) event.preventDefault();
  };

  get #waiting() {
    return this.querySelector(".theirs");
  }

  #offer() {
    const copy = this.#copy;
    this.#show(Boolean(copy?.text?.trim()) && hash(copy.text) !== this.#confirmed && hash(copy.text.trim()) !== this.#confirmed);
  }

  #show(offered) {
    if (this.#waiting) this.#waiting.hidden = !offered;
  }

  #choose = (event) => {
    const act = event.target.closest("[data-do]")?.dataset.do;
    const copy = this.#copy;
    if (!act) return;
    this.#show(false);
    if (act === "take" && copy) this.$server.take(copy.id, copy.text);
    else localStorage.removeItem(this.dataset.key);
  };
}

customElements.define("kept-copy", KeptCopy);
