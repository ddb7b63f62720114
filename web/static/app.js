// What htmx cannot do alone: move the focus after a swap, announce the new page, say when the connection failed.
"use strict";
(function () {
  var status = document.getElementById("status");

  function focusPage(onlyErrors) {
    var target = document.querySelector("main .error-summary, main .done");
    if (!target && !onlyErrors) target = document.querySelector("#main h1");
    if (!target) return;
    target.focus({ preventScroll: !onlyErrors && target.tagName === "H1" });
    if (!onlyErrors) status.className = "hidden";
    if (!onlyErrors) status.textContent = target.textContent.replace(/\s+/g, " ").trim();
  }

  // The first name is htmx 2's, the second htmx 4's.
  ["htmx:afterSettle", "htmx:after:settle"].forEach(function (name) {
    document.addEventListener(name, function () { focusPage(false); });
  });
  ["htmx:sendError", "htmx:error"].forEach(function (name) {
    document.addEventListener(name, function () {
      status.className = "error-summary";
      status.textContent = status.dataset.failed;
    });
  });

  // On paper nothing can be unfolded.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });

  focusPage(true);
}());
