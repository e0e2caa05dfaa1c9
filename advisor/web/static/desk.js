// Small helps; every page works without them.
"use strict";
// What needs attention gets the focus, so that a screen reader says it at once.
const errors = document.getElementById("errors");
if (errors) errors.focus();
// "None of these" and a leaving-open answer stand alone among checkboxes.
const boxes = [...document.querySelectorAll('input[type=checkbox][name=answer]')];
for (const box of boxes) {
  box.addEventListener("change", () => {
    if (!box.checked) return;
    for (const other of boxes) {
      if (other !== box && (box.value.startsWith("-") || other.value.startsWith("-"))) other.checked = false;
    }
  });
}
// The page that is left shall not be one step back.
const leave = document.querySelector("a.leave");
if (leave) {
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    document.body.hidden = true;
    location.replace(leave.href);
  });
}
