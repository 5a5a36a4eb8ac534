// Names completed after an @ in a composer: a list box that the text area controls, as WAI-ARIA describes it.
const MENTION = /(?:^|[^A-Za-z0-9._-])@([\p{L}\p{M}']{0,16})$/u;
const PAUSE = 120;

class MentionList extends HTMLElement {
  #timer;
  #asked = 0;
  #active = 0;
  #going = new AbortController();

  get #text() {
    return this.closest(".composer")?.querySelector("vaadin-text-area")?.inputElement;
  }

  get #options() {
    return [...this.#list.children];
  }

  #list;
  #count;

  connectedCallback() {
    this.#going = new AbortController();
    this.#list = made("div", { role: "listbox", id: "mentions", "aria-label": this.dataset.label, hidden: "" });
    this.#count = made("span", { class: "unseen", role: "status" });
    this.replaceChildren(this.#list, this.#count);
    const composer = this.closest(".composer");
    const on = (type, act) => composer.addEventListener(type, act, { signal: this.#going.signal, capture: true });
    on("input", this.#typed);
    on("click", this.#moved);
    on("keydown", this.#key);
    on("focusout", (event) => composer.contains(event.relatedTarget) || this.#close());
    // Pressing a name must not take the focus out of the text.
    this.addEventListener("pointerdown", (event) => event.preventDefault());
    this.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.#choose(this.#options.indexOf(option));
    });
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#going.abort();
  }

  #typed = (event) => {
    if (event.target !== this.#text || event.isComposing) return;
    clearTimeout(this.#timer);
    const typed = this.#mention();
    if (typed === null) this.#close();
    else this.#timer = setTimeout(() => this.#complete(typed), PAUSE);
  };

  #moved = (event) => {
    if (event.target === this.#text && this.#mention() === null) this.#close();
  };

  #mention() {
    const text = this.#text;
    if (!text || text.selectionStart !== text.selectionEnd) return null;
    return MENTION.exec(text.value.slice(0, text.selectionStart))?.[1] ?? null;
  }

  async #complete(typed) {
    const mine = ++this.#asked;
    const people = await this.$server.complete(typed);
    if (mine !== this.#asked || this.#mention() !== typed) return;
    if (!people.length) {
      this.#close();
      return;
    }
    this.#list.replaceChildren(...people.map((it, i) => this.#option(it, i)));
    this.#open();
    this.#activate(0);
  }

  #option(person, i) {
    const option = made("div", { role: "option", id: "mention-" + i }, made("b", {}, person.name));
    const more = [person.sector, person.inside ? "" : this.dataset.outside].filter(Boolean).join(" · ");
    if (more) option.append(made("span", {}, more));
    option.written = person.written;
    return option;
  }

  #key = (event) => {
    if (this.#list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#activate((this.#active + step + this.#options.length) % this.#options.length);
    else if (event.key === "Enter" || event.key === "Tab") this.#choose(this.#active);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #activate(i) {
    this.#active = i;
    this.#options.forEach((it, at) => it.setAttribute("aria-selected", at === i));
    this.#text.setAttribute("aria-activedescendant", "mention-" + i);
    this.#options[i].scrollIntoView({ block: "nearest" });
  }

  #choose(i) {
    const text = this.#text;
    const from = text.selectionStart - this.#mention().length - 1;
    text.setRangeText(this.#options[i].written + " ", from, text.selectionStart, "end");
    text.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    this.#close();
    text.focus();
  }

  #open() {
    const text = this.#text;
    text.setAttribute("aria-autocomplete", "list");
    text.setAttribute("aria-haspopup", "listbox");
    text.setAttribute("aria-controls", "mentions");
    this.#list.hidden = false;
    this.#count.textContent = this.dataset.label + " " + this.#options.length;
    this.#place(text);
  }

  // Under the line that is being written, and never beyond the sheet.
  #place(text) {
    const composer = this.closest(".composer").getBoundingClientRect();
    const field = text.getBoundingClientRect();
    const caret = caretIn(text);
    const left = Math.min(field.left - composer.left + caret.left, composer.width - this.#list.offsetWidth - 8);
    this.#list.style.left = Math.max(8, left) + "px";
    this.#list.style.top = field.top - composer.top + caret.bottom - text.scrollTop + "px";
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#count.textContent = "";
    this.#text?.removeAttribute("aria-activedescendant");
    this.#text?.removeAttribute("aria-controls");
  }
}

// Where the caret stands, found in a twin of the field that has the same lines.
function caretIn(text) {
  const twin = made("div", {}, text.value.slice(0, text.selectionStart));
  const style = getComputedStyle(text);
  for (const name of ["font", "letterSpacing", "lineHeight", "padding", "border", "boxSizing", "wordBreak"]) twin.style[name] = style[name];
  Object.assign(twin.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word", width: text.clientWidth + "px" });
  const end = made("span", {}, "​");
  twin.append(end);
  document.body.append(twin);
  const place = { left: end.offsetLeft, bottom: end.offsetTop + end.offsetHeight };
  twin.remove();
  return place;
}

function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

customElements.define("mention-list", MentionList);
