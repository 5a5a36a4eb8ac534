// Unmarked and marked pieces of a text by turns, as text and never as HTML.
class MarkedText extends HTMLElement {
  connectedCallback() {
    // Given before this module was there.
    if (Object.hasOwn(this, "pieces")) {
      const pieces = this.pieces;
      delete this.pieces;
      this.pieces = pieces;
    }
  }

  set pieces(pieces) {
    this.replaceChildren(...pieces.map((it, i) => (i % 2 ? mark(it) : it)));
  }
}

function mark(words) {
  const mark = document.createElement("mark");
  mark.textContent = words;
  return mark;
}

customElements.define("marked-text", MarkedText);
