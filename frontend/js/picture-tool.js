// Sends a picture that was chosen, pasted or dropped to the server, which answers with a dialog of its own.
const KINDS = "image/jpeg,image/png,image/webp,image/gif";
const HANDY = 2500;
const HEAVY = 3 << 20;

class PictureTool extends HTMLElement {
  #going = new AbortController();
  #said;

  connectedCallback() {
    this.#going = new AbortController();
    // The button and the text may come later: where a draft is looked at first, neither is there yet.
    this.addEventListener("click", (event) => event.target.closest("vaadin-button") && this.#ask(), {
      signal: this.#going.signal,
    });
    const place = this.closest(".composer, .with-pictures");
    const on = (type, act) =>
      place.addEventListener(
        type,
        (event) => place.querySelector("vaadin-text-area")?.contains(event.target) && act(event),
        { signal: this.#going.signal },
      );
    on("paste", (event) => {
      // Words copied together with a picture of them are meant as words.
      if (!event.clipboardData.types.includes("text/plain")) this.#take(event, event.clipboardData.files);
    });
    on("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
    on("drop", (event) => this.#take(event, event.dataTransfer.files));
  }

  disconnectedCallback() {
    this.#going.abort();
  }

  // Called once it is known what the picture shows.
  insert(area, markdown) {
    const text = area.inputElement;
    const before = text.value.slice(0, text.selectionStart);
    const gap = before && !before.endsWith("\n\n") ? (before.endsWith("\n") ? "\n" : "\n\n") : "";
    text.setRangeText(gap + markdown + "\n\n", text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    // After the dialog has given the focus back.
    setTimeout(() => text.focus(), 0);
  }

  #ask = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = KINDS;
    input.addEventListener("change", () => this.#send(input.files[0]));
    input.click();
  };

  #take(event, files) {
    const picture = [...files].find((it) => it.type.startsWith("image/"));
    if (!picture) return;
    event.preventDefault();
    this.#send(picture);
  }

  async #send(file) {
    if (!file) return;
    this.#say(this.dataset.busy);
    try {
      const body = file.size > HEAVY ? await lighter(file) : file;
      const answer = await fetch(this.dataset.target, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/octet-stream" },
      });
      this.#say(answer.ok ? "" : this.dataset.failed);
    } catch {
      this.#say(this.dataset.failed);
    }
  }

  #say(words) {
    if (!this.#said) {
      this.#said = document.createElement("span");
      this.#said.setAttribute("role", "status");
      this.append(this.#said);
    }
    this.#said.textContent = words;
  }
}

// A large photograph made smaller on the way, where the browser can; the server judges what arrives in either case.
async function lighter(file) {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, HANDY / Math.max(picture.width, picture.height));
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
  } catch {
    return file;
  }
}

customElements.define("picture-tool", PictureTool);
