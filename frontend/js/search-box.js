// The search box of every page: keys that lead to it, names completed while typing (a combobox as WAI-ARIA describes
// it), and the words that were asked for, marked where a found thing has opened.
const PAUSE = 120;
const SETTLING = 8000;

class SearchBox extends HTMLElement {
  #timer;
  #asked = 0;
  #active = -1;
  #edited = false;
  #watch;

  get field() {
    return this.querySelector("input");
  }

  get list() {
    return this.querySelector("[role=listbox]");
  }

  connectedCallback() {
    this.addEventListener("input", this.#typed);
    this.addEventListener("compositionend", this.#typed);
    this.addEventListener("keydown", this.#key);
    this.addEventListener("submit", this.#submit);
    this.addEventListener("focusout", this.#leave);
    this.addEventListener("click", this.#chosen);
    // Pressing an option must not take the focus out of the field, which would close the list first.
    this.addEventListener("pointerdown", this.#press);
    document.addEventListener("keydown", this.#shortcut);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#shortcut);
    this.#watch?.disconnect();
  }

  // Called when a page has opened.
  arrive(typed, searching, marks) {
    // Whoever types on while a page opens keeps what was typed.
    if (!this.#edited) {
      this.field.value = typed;
      this.#close();
    }
    // Not before the first page has settled, which would take the focus back.
    if (searching && !typed) requestAnimationFrame(() => this.field.focus());
    this.#mark(marks);
  }

  #typed = (event) => {
    clearTimeout(this.#timer);
    this.#edited = true;
    if (event.isComposing) return;
    const typed = this.field.value.trim();
    if (!typed) {
      this.#close();
      return;
    }
    this.#timer = setTimeout(() => this.#complete(typed), PAUSE);
  };

  async #complete(typed) {
    const mine = ++this.#asked;
    const found = await this.$server.complete(typed);
    if (mine !== this.#asked || document.activeElement !== this.field) return;
    this.list.replaceChildren(...found.map((it, i) => option(it, i)));
    this.#active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.#open(found.length > 0);
  }

  #key = (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") this.#move(1, event);
    else if (event.key === "ArrowUp") this.#move(-1, event);
    else if (event.key === "Escape") this.#escape(event);
    else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.list.children[this.#active].click();
    }
  };

  #move(step, event) {
    const options = this.list.children;
    if (this.list.hidden || !options.length) return;
    event.preventDefault();
    // One place more than there are options: the field itself.
    const places = options.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    for (const [i, it] of [...options].entries()) it.setAttribute("aria-selected", i === this.#active);
    const active = options[this.#active];
    if (active) {
      this.field.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    } else this.field.removeAttribute("aria-activedescendant");
  }

  #escape(event) {
    event.preventDefault();
    if (this.list.hidden) this.field.value = "";
    this.#close();
  }

  #submit = (event) => {
    event.preventDefault();
    const typed = this.field.value.trim();
    this.#edited = false;
    this.#close();
    const link = document.createElement("a");
    link.href = "search" + (typed ? "?" + new URLSearchParams({ q: typed }) : "");
    link.hidden = true;
    // A link of the page itself, so that the page's own router follows it.
    this.append(link);
    link.click();
    link.remove();
  };

  #press = (event) => {
    if (event.target.closest("[role=option]")) event.preventDefault();
  };

  #chosen = (event) => {
    if (!event.target.closest("[role=option]")) return;
    this.field.value = "";
    this.#edited = false;
    this.#close();
  };

  #leave = (event) => {
    if (this.contains(event.relatedTarget)) return;
    this.#edited = false;
    this.#close();
  };

  #open(open) {
    this.list.hidden = !open;
    this.field.setAttribute("aria-expanded", open);
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#active = -1;
    this.field.removeAttribute("aria-activedescendant");
    this.#open(false);
  }

  #shortcut = (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (event.defaultPrevented || !(slash || k)) return;
    event.preventDefault();
    this.field.focus();
    this.field.select();
  };

  // Painted over the page, whose own elements stay as they are; parts of it may come a little later.
  #mark(words) {
    this.#watch?.disconnect();
    if (!("highlights" in CSS)) return;
    CSS.highlights.delete("found");
    if (!words.length) return;
    const page = document.getElementById("main");
    const paint = () => {
      const ranges = places(page, words);
      CSS.highlights.set("found", new Highlight(...ranges));
      if (ranges.length && scrollY === 0) bringIntoView(ranges[0]);
    };
    let due;
    this.#watch = new MutationObserver(() => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(paint);
    });
    this.#watch.observe(page, { childList: true, subtree: true, characterData: true });
    setTimeout(() => this.#watch.disconnect(), SETTLING);
    paint();
  }
}

function option({ title, kind, place, path }, i) {
  const link = document.createElement("a");
  link.id = "search-completion-" + i;
  link.href = path;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.append(span("title", title), span("where", place ? kind + " · " + place : kind));
  return link;
}

function span(name, words) {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = words;
  return span;
}

function typing(event) {
  const at = event.composedPath()[0];
  return at.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(at.tagName);
}

function places(page, words) {
  const ranges = [];
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const word of words) {
      for (let at = text.data.indexOf(word); at >= 0; at = text.data.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

function bringIntoView(range) {
  if (range.getBoundingClientRect().top > innerHeight) range.startContainer.parentElement.scrollIntoView({ block: "center" });
}

customElements.define("search-box", SearchBox);
