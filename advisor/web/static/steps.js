// The browser's Back and Reload, for pages that answer a form and may not be stored.
//
// Without this a browser asks whether to send the form again. Here each step keeps the form that
// led to it and what was filled in on it, in this tab only, and a step back sends it again: every
// page is made from its form alone. Without scripts, or without this tab's storage, forms work as
// they do everywhere.
"use strict";
{
  const here = () => history.state?.step;
  const kept = (step) => JSON.parse(sessionStorage.getItem(`step-${step}`) ?? "{}");
  const keep = (step, data) => sessionStorage.setItem(`step-${step}`, JSON.stringify(data));
  const next = () => {
    const step = Number(sessionStorage.getItem("last") ?? 0) + 1;
    sessionStorage.setItem("last", step);
    return step;
  };
  // Another case begins: what was kept of the one before is of no use to anybody.
  const forget = () => {
    const last = sessionStorage.getItem("last") ?? 0;
    sessionStorage.clear();
    sessionStorage.setItem("last", last); // numbers are not used twice
  };
  const noAnswer = () => { document.getElementById("no-answer").hidden = false; };
  let busy = false;

  const load = async ({ action, fields }) => {
    const answer = await fetch(action, { method: "POST", body: new URLSearchParams(fields) });
    return answer.text();
  };

  const show = (page) => {
    const made = new DOMParser().parseFromString(page, "text/html");
    document.title = made.title;
    document.body.className = made.body.className;
    document.body.replaceChildren(...made.body.childNodes);
    const first = document.getElementById("errors") ?? document.querySelector("h1");
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
  };

  const isBox = (field) => field.type === "radio" || field.type === "checkbox";

  // Only what a person filled in; the state of the page comes anew.
  const filledIn = (form) =>
    [...form.elements]
      .filter((field) => field.name && field.type !== "hidden" && !field.matches("button, fieldset"))
      .filter((field) => !isBox(field) || field.checked)
      .map((field) => [field.name, field.value]);

  const fill = (filled = []) => {
    for (const [name, value] of filled) {
      for (const field of document.getElementsByName(name)) {
        if (isBox(field)) field.checked ||= field.value === value;
        else if (field.type !== "hidden" && field.value !== value) {
          field.value = value;
          const fold = field.closest("details");
          if (fold) fold.open = true;
        }
      }
    }
  };

  document.addEventListener("submit", async (event) => {
    const { target: form, submitter } = event;
    const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    if (form.method !== "post" || action === "/case/download") return;
    const fields = [...new FormData(form, submitter)];
    let step;
    try {
      if (action === "/case") forget();
      if (!here()) history.replaceState({ step: next() }, "");
      keep(here(), { ...kept(here()), filled: filledIn(form) });
      step = next();
      keep(step, { action, fields });
    } catch {
      return; // no room, or no storage: the browser sends the form itself
    }
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      const page = await load({ action, fields });
      history.pushState({ step }, "", `/#${step}`); // a link to "/" must lead to another page
      show(page);
    } catch {
      noAnswer();
    } finally {
      busy = false;
    }
  });

  // Make the page of a step again; false if it has no form, or was left.
  const arrive = async () => {
    const step = here() ? kept(here()) : {};
    try {
      if (step.action) show(await load(step));
      fill(step.filled);
    } catch {
      noAnswer();
    }
    return Boolean(step.action);
  };

  addEventListener("popstate", async () => {
    if (location.pathname === "/" && !(await arrive())) location.reload();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && here() && !sessionStorage.length) location.reload();
  });
  // A step that is reached from another page, or loaded anew.
  if (location.pathname === "/" && here()) arrive();
}
