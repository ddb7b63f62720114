// The workbench: both frames show the same page, the rest follows them, and a save renews what they show.
"use strict";
(function () {
  var pulse = document.getElementById("pulse");
  var plan = document.getElementById("plan");
  var lost = document.getElementById("lost");
  var frames = Array.prototype.slice.call(document.querySelectorAll("iframe[data-language]"));
  var detour = document.getElementById("detour");
  var moved = !detour;
  if (!pulse) return;

  var known = {};
  ["news", "cards", "problems", "whom", "plan", "plan-words"].forEach(function (id) {
    if (document.getElementById(id)) known[id] = document.getElementById(id).innerHTML;
  });

  function field(name) { return document.getElementById(name); }
  var edition = field("edition").value;
  var first = document.querySelector("#news .news");
  var signed = first ? first.dataset.sign : "";

  // A tab that is not looked at says in its name that something has to be repaired.
  function sign() {
    var now = document.querySelector("#news .news");
    if (now && document.title.indexOf(signed) === 0) document.title = document.title.slice(signed.length);
    signed = now ? now.dataset.sign : "";
    document.title = signed + document.title;
  }

  // The address of a frame without its language; null while it shows nothing of ours.
  function place(frame) {
    var where = frame.contentWindow.location;
    return /^\/(fr|de)\//.test(where.pathname) ? where.pathname.slice(3) : null;
  }

  // Where a frame was sent is remembered: only what somebody does in a frame moves the other one.
  function lead(frame, page, tail) {
    frame.dataset.awaited = page;
    frame.contentWindow.location.replace("/" + frame.dataset.language + page + tail);
  }

  function follow(frame) {
    var here = place(frame), where = frame.contentWindow.location, tail = where.search + where.hash;
    if (here === null) return;
    if (where.pathname.slice(1, 3) !== frame.dataset.language) {
      lead(frame, here, tail);
      return;
    }
    if (here === frame.dataset.awaited) return;
    frame.dataset.awaited = here;
    frames.forEach(function (other) {
      if (other !== frame && other.dataset.awaited !== here) lead(other, here, tail);
    });
    tell(here);
  }

  // The plan and the address of this page follow the frames.
  function tell(here) {
    var base = "/" + pulse.dataset.key;
    if (here !== base && here.indexOf(base + "/") !== 0) return;
    var at = here.slice(base.length + 1);
    if (at === field("at").value) return;
    field("at").value = at;
    // What was said about another page holds until one goes on from there.
    if (moved && detour) detour.hidden = true;
    moved = true;
    var address = pulse.dataset.base + (at ? "?at=" + encodeURIComponent(at) : "");
    history.replaceState(null, "", address);
    field("reload").setAttribute("href", address);
    field("seen").value = "";
    htmx.trigger(pulse, "follow");
  }

  // What leads elsewhere opens beside the workbench: a frame shows our pages only.
  function outwards(event) {
    var link = event.target.closest("a[href]");
    if (link && link.origin !== location.origin) link.target = "_blank";
  }

  function listen(frame) {
    var page = frame.contentDocument;
    if (!page || !page.body) return;
    page.addEventListener("click", outwards);
    // The first two names are htmx 2's, the third htmx 4's.
    ["htmx:pushedIntoHistory", "htmx:replacedInHistory", "htmx:after:history:push"].forEach(function (name) {
      page.addEventListener(name, function () { follow(frame); });
    });
    if (frame.dataset.scrolled) {
      frame.contentWindow.scrollTo(0, Number(frame.dataset.scrolled));
      delete frame.dataset.scrolled;
    }
    follow(frame);
  }

  function renew() {
    var now = field("edition").value;
    if (now === edition) return;
    edition = now;
    frames.forEach(function (frame) {
      frame.dataset.scrolled = String(frame.contentWindow.scrollY);
      frame.contentWindow.location.reload();
    });
  }

  // Where one is stays in sight, without moving the page itself.
  function centre() {
    var now = plan && plan.querySelector("[aria-current]");
    if (!now) return;
    var inner = now.getBoundingClientRect(), outer = plan.getBoundingClientRect();
    plan.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
    plan.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }

  frames.forEach(function (frame) {
    frame.dataset.awaited = new URL(frame.src).pathname.slice(3);
    frame.addEventListener("load", function () { listen(frame); });
    if (frame.contentDocument && frame.contentDocument.readyState === "complete") listen(frame);
  });
  // What says the same stays as it is, and what somebody has unfolded stays so.
  function folds(part) { return Array.prototype.slice.call(part.querySelectorAll("details")); }
  function words(fold) { return fold.querySelector("summary").textContent; }
  var open = {};
  document.addEventListener("htmx:oobBeforeSwap", function (event) {
    var id = event.detail.target.id, html = event.detail.fragment.innerHTML;
    if (!(id in known)) return;
    event.detail.shouldSwap = html !== known[id];
    known[id] = html;
    open[id] = folds(event.detail.target).filter(function (fold) { return fold.open; }).map(words);
  });
  document.addEventListener("htmx:oobAfterSwap", function (event) {
    var part = event.detail.target;
    folds(part).forEach(function (fold) { fold.open = (open[part.id] || []).indexOf(words(fold)) >= 0; });
    if (part.id === "plan") centre();
    if (part.id === "news") sign();
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    renew();
    var status = event.detail.xhr.status;
    if (status === 404) location.replace(pulse.dataset.home);
    lost.hidden = status !== 0;
    lost.textContent = lost.hidden ? "" : lost.dataset.lost;
  });
  centre();
}());
