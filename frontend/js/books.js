/* Books as their readers see them: the server sends what there is to say as text, the browser builds the elements. */

const made = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const link = (book, ...children) => made("a", { href: book.href, "router-link": "" }, ...children);

const cover = (book, alt) =>
  made("img", { class: "cover", src: book.cover, alt, width: 120, height: 168, loading: "lazy", decoding: "async" });

const soft = (tag, words) => (words ? [made(tag, { class: "soft" }, words)] : []);

/* An element that shows a list of things as often as the server sets it. */
class Told extends HTMLElement {
  #told = "[]";

  get told() {
    return this.#told;
  }

  set told(json) {
    this.#told = json;
    if (this.isConnected) this.#show();
  }

  connectedCallback() {
    // What was set before this file had arrived hides the accessor above.
    if (Object.hasOwn(this, "told")) {
      const early = this.told;
      delete this.told;
      this.told = early;
    } else this.#show();
  }

  #show() {
    this.replaceChildren(this.built(JSON.parse(this.#told)));
    this.shown?.();
  }
}

/* Covers on a wooden board, each with a word under it. */
class BookShelf extends Told {
  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#step(event));
  }

  built(books) {
    return made(
      "ul",
      { class: "shelf" },
      ...books.map((book) =>
        made("li", {}, link(book, cover(book, `《${book.title}》`), made("span", {}, book.caption))),
      ),
    );
  }

  #step(event) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const links = [...this.querySelectorAll("a")];
    const next = way && links[links.indexOf(document.activeElement) + way];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "center" });
  }
}

/* Covers with title, creators and category, as many in a row as there is room for. */
class BookTiles extends Told {
  built(books) {
    return made(
      "ul",
      { class: "tiles" },
      ...books.map((book) =>
        made(
          "li",
          {},
          link(book, cover(book, ""), made("span", { class: "tile-title" }, book.title)),
          ...soft("span", book.creators),
          ...soft("small", book.category),
        ),
      ),
    );
  }
}

/* A line for each book, under headings; on a phone two lines without any. What it is to those who hear it is said, since some browsers forget it when the look changes. */
class BookTable extends Told {
  static #columns = ["book", "by", "publisher", "year", "category", "weight"];

  built({ caption, heads, lines, first }) {
    const head = made("tr", { role: "row" }, ...heads.map((it) => made("th", { scope: "col", role: "columnheader" }, it)));
    return made(
      "table",
      { class: first ? "book-table" : "book-table continued", role: "table" },
      made("caption", { class: "unseen" }, caption),
      made("colgroup", {}, ...BookTable.#columns.map((it) => made("col", { class: it }))),
      made("thead", { role: "rowgroup" }, head),
      made("tbody", { role: "rowgroup" }, ...lines.map((line) => this.#line(line))),
    );
  }

  #line(book) {
    const cell = (name, ...said) => made("td", { role: "cell", class: name }, ...said);
    const weight = book.weight ? [made("b", { class: `importance ${book.weight}` }, book.importance)] : [];
    return made(
      "tr",
      { role: "row" },
      made("th", { scope: "row", role: "rowheader" }, link(book, book.title)),
      cell("by", book.creators),
      cell("publisher", book.publisher),
      cell("year", book.year),
      cell("category", book.category),
      cell("weight", ...weight),
    );
  }
}

/* The entries of a section: how strongly each is recommended, which book, and why. */
class ListEntries extends Told {
  built(entries) {
    return made("ol", { class: "entries" }, ...entries.map((entry) => this.#entry(entry)));
  }

  #entry(entry) {
    const words = made("div", {}, made("b", { class: `importance ${entry.weight}` }, entry.importance), " ");
    words.append(link(entry, entry.title), " ", ...soft("span", entry.creators));
    if (entry.note) words.append(made("p", { class: "entry-note" }, entry.note));
    words.append(...soft("p", entry.nominator));
    return made("li", { id: entry.id, ...(entry.here && { class: "here", tabindex: -1 }) }, cover(entry, ""), words);
  }

  shown() {
    const here = this.querySelector(".here");
    here?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: "center" });
  }
}

customElements.define("book-shelf", BookShelf);
customElements.define("book-tiles", BookTiles);
customElements.define("book-table", BookTable);
customElements.define("list-entries", ListEntries);
