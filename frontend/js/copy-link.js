/* Copies the address of the page, and says so. */

// Where the house is reached without encryption, browsers have no clipboard but the old one.
const copied = async (text) => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "copied";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (!done) throw new Error("not copied");
};

class CopyLink extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.getAttribute("words");
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        await copied(location.href);
        said.textContent = this.getAttribute("done");
      } catch {
        said.textContent = `${this.getAttribute("failed")} ${location.href}`;
      }
      button.focus();
    });
    this.append(button, said);
  }
}

customElements.define("copy-link", CopyLink);
