// Small helps; every page works without them.
"use strict";
// "None of these" and a leaving-open answer stand alone among checkboxes.
document.addEventListener("change", ({ target: box }) => {
  if (!box.matches("input[type=checkbox][name=answer]") || !box.checked) return;
  for (const other of box.form.querySelectorAll("input[name=answer]")) {
    const alone = box.value.startsWith("-") || other.value.startsWith("-");
    if (other !== box && alone) other.checked = false;
  }
});
// A link within a page of a case unfolds what it leads to, and adds no step to go back.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const goal = link && location.pathname === "/" && document.getElementById(link.hash.slice(1));
  if (!goal) return;
  event.preventDefault();
  const fold = goal.closest("details");
  if (fold) fold.open = true;
  goal.scrollIntoView();
  goal.focus();
});
// What is left behind is not one step back, nor any number of steps.
document.addEventListener("click", (event) => {
  const leave = event.target.closest("a.leave");
  if (!leave) return;
  event.preventDefault();
  sessionStorage.clear();
  document.body.replaceChildren();
  location.replace(leave.href);
});
