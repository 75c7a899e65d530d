// What the theme and Sphinx lack for users of keyboards and screen readers.
addEventListener("DOMContentLoaded", () => {
  for (const caption of document.querySelectorAll(".caption[role=heading]")) caption.ariaLevel = "2";
  for (const region of document.querySelectorAll(".table-wrapper, .highlight pre")) region.tabIndex = 0;
  for (const part of document.querySelectorAll(".sig dl, .sig dl > dd")) part.role = "presentation";
});
