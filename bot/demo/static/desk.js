// One more row on the prescription form.

const add = document.getElementById("add");
const rows = document.getElementById("rows");

if (add) {
  const most = Number(add.dataset.most);
  add.hidden = false;
  add.addEventListener("click", () => {
    const number = rows.querySelectorAll("[data-row]").length;
    const row = document.getElementById("row").content.cloneNode(true);
    row.querySelector("[data-number]").textContent = number + 1;
    for (const field of row.querySelectorAll("[name]")) {
      field.name = field.name.replace(/-N$/, `-${number}`);
    }
    const first = row.querySelector("input");
    rows.append(row);
    first.focus();
    add.hidden = number + 1 >= most;
  });
  document.getElementById("prescription").addEventListener("submit", ({ submitter }) => {
    submitter?.setAttribute("aria-busy", "true");
  });
  document.querySelector(".problems")?.focus();
}
