// What a reader has selected in a post, for quoting it. Remembered until something else is pressed, since a finger on
// the quoting button ends the selection before the button hears of it.
let last = null;

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (selection.rangeCount && !selection.isCollapsed) last = selection.getRangeAt(0).cloneRange();
});

document.addEventListener(
  "pointerdown",
  (event) => {
    if (!event.target.closest?.("button[data-act]") && getSelection().isCollapsed) last = null;
  },
  { capture: true },
);

// The selected words of a post's text, and nothing that is selected beyond it.
window.selectedInPost = (post) => {
  const text = post?.querySelector(".written");
  if (!text || !last?.intersectsNode(text)) return "";
  const within = last.cloneRange();
  if (!text.contains(within.startContainer)) within.setStart(text, 0);
  if (!text.contains(within.endContainer)) within.setEnd(text, text.childNodes.length);
  return words(within);
};

// As they are seen, paragraph by paragraph, which only a laid out element tells.
function words(range) {
  const sheet = document.createElement("div");
  sheet.style.cssText = "position: fixed; inset-block-start: 0; opacity: 0; pointer-events: none";
  sheet.append(range.cloneContents());
  document.body.append(sheet);
  const words = sheet.innerText.trim();
  sheet.remove();
  return words;
}
