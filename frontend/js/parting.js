// Hears before Vaadin that the page goes. Whoever still has something to send prevents the "parting", so that Vaadin's own
// word, which closes the page on the server, cannot overtake it; the server then finds out by itself.
addEventListener("pagehide", (event) => {
  if (!dispatchEvent(new Event("parting", { cancelable: true }))) event.stopImmediatePropagation();
});
