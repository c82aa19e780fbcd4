"use strict";
{
  const root = document.currentScript.dataset.root;
  const kept = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* private windows keep nothing */ } },
  };
  const theme = kept.get("docs-theme");
  if (theme) document.documentElement.dataset.theme = theme;
  document.documentElement.classList.add("scripted");

  const isDark = () => {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };

  const made = (tag, attributes = {}, text = "") => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };

  /* Of a session in a terminal, the commands. */
  const copied = (code) => {
    if (!code.querySelector(".c-gp")) return code.textContent;
    const commands = code.cloneNode(true);
    commands.querySelectorAll(".c-gp, .c-go").forEach((part) => part.remove());
    return commands.textContent.replace(/\n+/g, "\n");
  };

  /* Tabs: the choice holds for all of them, and for the next page. */
  const choose = (label) => {
    for (const tabs of document.querySelectorAll(".tabs")) {
      const buttons = [...tabs.querySelectorAll("[role=tab]")];
      const index = buttons.findIndex((button) => button.textContent === label);
      if (index < 0) continue;
      buttons.forEach((button, at) => {
        button.setAttribute("aria-selected", String(at === index));
        button.tabIndex = at === index ? 0 : -1;
        document.getElementById(button.getAttribute("aria-controls")).hidden = at !== index;
      });
    }
  };

  const tabbed = (tabs, number) => {
    const list = made("div", { role: "tablist", "aria-label": "Examples" });
    [...tabs.querySelectorAll(":scope > .tab")].forEach((panel, index) => {
      panel.id = `site-tab-${number}-${index}`;
      const button = made("button", { type: "button", role: "tab", id: `${panel.id}-label`, "aria-controls": panel.id }, panel.dataset.label);
      button.setAttribute("aria-selected", String(index === 0));
      button.tabIndex = index === 0 ? 0 : -1;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", button.id);
      panel.hidden = index > 0;
      list.append(button);
    });
    list.addEventListener("click", (event) => {
      const button = event.target.closest("[role=tab]");
      if (!button) return;
      const before = button.getBoundingClientRect().top;
      choose(button.textContent);
      scrollBy(0, button.getBoundingClientRect().top - before);
      kept.set("docs-tab", button.textContent);
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const buttons = [...list.children];
      const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
      next.focus();
      next.click();
      event.preventDefault();
    });
    tabs.prepend(list);
  };

  /* Search: every word has to be there; titles count most. The index is a script, so that files can load it. */
  let index = null;
  const loaded = () => new Promise((done) => {
    if (index) return done();
    const script = made("script", { src: `${root}search.js` });
    script.addEventListener("load", () => {
      index = window.searchIndex.map(([path, title, inside, text]) => (
        { path, title, inside, text, low: title.toLowerCase(), all: `${title} ${inside} ${text}`.toLowerCase() }
      ));
      done();
    });
    document.head.append(script);
  });

  const ranked = (query) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    const found = [];
    for (const entry of index) {
      let score = 0;
      for (const word of words) {
        const at = entry.all.indexOf(word);
        if (at < 0) { score = 0; break; }
        if (entry.low === word) score += 100;
        else if (entry.low.startsWith(word)) score += 60;
        else if (entry.low.includes(word)) score += 40;
        else score += Math.max(1, 20 - at / 40);
      }
      if (score && words.every((word) => entry.low.includes(word))) score += 100;
      if (score) found.push([entry.path.startsWith("resources/") ? score + 20 : score, entry]);
    }
    found.sort((a, b) => b[0] - a[0]);
    return found.map(([, entry]) => entry);
  };

  const marked = (text, words) => {
    const low = text.toLowerCase();
    const at = Math.max(0, Math.min(...words.map((word) => low.indexOf(word)).filter((place) => place >= 0), text.length) - 50);
    const shown = text.slice(at, at + 150);
    const element = made("span", { class: "excerpt" });
    let rest = `${at ? "…" : ""}${shown}${at + 150 < text.length ? "…" : ""}`;
    while (rest) {
      const places = words.map((word) => [rest.toLowerCase().indexOf(word), word.length]).filter(([place]) => place >= 0);
      if (!places.length) break;
      const [place, length] = places.sort((a, b) => a[0] - b[0])[0];
      element.append(rest.slice(0, place), made("mark", {}, rest.slice(place, place + length)));
      rest = rest.slice(place + length);
    }
    element.append(rest);
    return element;
  };

  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".tabs").forEach(tabbed);
    const tab = kept.get("docs-tab");
    if (tab) choose(tab);

    const copies = (button, text) => button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(await text());
      const label = button.textContent;
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = label; }, 1500);
    });
    for (const code of document.querySelectorAll(".code")) {
      const button = made("button", { type: "button", class: "copy" }, "Copy");
      code.append(button);
      copies(button, () => copied(code.querySelector("code")));
    }
    /* A page that is a file can't read its twin. */
    const page = document.getElementById("site-copy");
    page.hidden = location.protocol === "file:";
    copies(page, async () => (await fetch(document.querySelector(".twin a").href)).text());
    for (const heading of document.querySelectorAll("main h2, main h3")) {
      const id = heading.id || (heading.matches(".section > .prose > :first-child, .section > :first-child") && heading.closest(".section").id);
      if (id) heading.append(made("a", { class: "permalink", href: `#${encodeURIComponent(id)}`, "aria-label": `Link to ${heading.textContent}` }, "#"));
    }

    const menu = document.getElementById("site-menu");
    menu.addEventListener("click", () => {
      const open = document.body.classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    });
    document.getElementById("site-navigation").addEventListener("click", (event) => {
      if (event.target.closest("a")) document.body.classList.remove("open");
    });
    document.getElementById("site-theme").addEventListener("click", () => {
      const next = isDark() ? "light" : "dark";
      document.documentElement.dataset.theme = next;
      kept.set("docs-theme", next);
    });
    document.querySelector("#site-navigation [aria-current]")?.scrollIntoView({ block: "nearest" });

    /* The part of the page that is read is marked in the navigation. */
    const links = new Map([...document.querySelectorAll("#site-navigation ul ul a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    const parts = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      const read = parts.findLast((part) => part.getBoundingClientRect().top < 140);
      for (const [id, link] of links) {
        if (id === read?.id) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    };
    addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
    mark();

    /* What is folded is printed too. */
    addEventListener("beforeprint", () => { for (const fold of document.querySelectorAll("details")) fold.open = true; });

    const dialog = document.getElementById("site-search");
    const query = document.getElementById("site-query");
    const results = document.getElementById("site-results");
    const count = document.getElementById("site-count");
    let chosen = -1;

    const select = (next) => {
      const items = [...results.children];
      if (!items.length) return;
      chosen = (next + items.length) % items.length;
      items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
      query.setAttribute("aria-activedescendant", items[chosen].id);
      items[chosen].scrollIntoView({ block: "nearest" });
    };
    const search = () => {
      const started = performance.now();
      const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
      const found = ranked(query.value);
      results.replaceChildren(...found.slice(0, 30).map((entry, at) => {
        const item = made("li", { role: "option", id: `site-result-${at}`, "aria-selected": "false" });
        const link = made("a", { href: root + entry.path.replace(/#(.*)/, (_, id) => `#${encodeURIComponent(id)}`), tabindex: "-1" });
        const title = made("span", { class: "title" }, entry.title);
        if (entry.inside) title.append(made("small", {}, entry.inside));
        link.append(title, marked(entry.text, words));
        item.append(link);
        return item;
      }));
      chosen = -1;
      query.removeAttribute("aria-activedescendant");
      count.textContent = words.length ? `${found.length} found` : "";
      if (found.length) select(0);
      dialog.dataset.milliseconds = String(performance.now() - started);
    };
    const open = async () => {
      if (dialog.open) return;
      dialog.showModal();
      query.focus();
      await loaded();
      search();
    };
    document.getElementById("site-find").addEventListener("click", open);
    addEventListener("keydown", (event) => {
      const writes = event.target.closest("input, textarea, select, [contenteditable]");
      if ((event.key === "/" && !writes) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        open();
      }
    });
    query.addEventListener("input", () => { if (index) search(); });
    query.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        select(chosen + (event.key === "ArrowDown" ? 1 : -1));
        event.preventDefault();
      } else if (event.key === "Enter") {
        results.children[chosen]?.querySelector("a").click();
      }
    });
    results.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  });
}
