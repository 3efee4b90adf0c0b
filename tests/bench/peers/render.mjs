// SPDX-License-Identifier: GPL-3.0-or-later
// The templates of bench_language.cpp in Handlebars and in Liquid: rendered from a compiled template, and parsed.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "package.json"));
const Handlebars = require("handlebars");
const { Liquid } = require("liquidjs");

const profile = {
  person: { name: { firstName: "Zoe", lastName: "Sand" }, gender: "female" },
  mobilePhone: { number: "+46701740601" },
  loyalty: { points: 120, tier: "gold" },
  order: { id: "L-1001" },
  orders: [{ name: "Shoes", price: 89 }, { name: "Bottle", price: 15 }, { name: "Bag", price: 45 }],
};
const data = { profile };

// Handlebars has no comparisons: its condition is a helper, as its users write it.
Handlebars.registerHelper("gt", (a, b) => a > b);
const liquid = new Liquid();

const templates = {
  greeting: [
    "Hi {{profile.person.name.firstName}}, your Luma order {{profile.order.id}} has left us.",
    "Hi {{profile.person.name.firstName}}, your Luma order {{profile.order.id}} has left us.",
  ],
  branch: [
    "Hi {{profile.person.name.firstName}}, {{#if (gt profile.loyalty.points 100)}}you are gold.{{else}}welcome.{{/if}}",
    "Hi {{profile.person.name.firstName}}, {% if profile.loyalty.points > 100 %}you are gold.{% else %}welcome.{% endif %}",
  ],
  loop: [
    "{{#each profile.orders as |order|}}{{order.name}}: {{order.price}}\n{{/each}}",
    "{% for order in profile.orders %}{{order.name}}: {{order.price}}\n{% endfor %}",
  ],
  payload: [
    '{"to": "{{profile.mobilePhone.number}}", "text": "Hi {{profile.person.name.firstName}}", "id": "{{profile.order.id}}"}',
    '{"to": "{{profile.mobilePhone.number}}", "text": "Hi {{profile.person.name.firstName}}", "id": "{{profile.order.id}}"}',
  ],
};

// Processor time, as the other benchmarks count it: the machine may be busy with something else.
function used() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function perSecond(act) {
  let sink = 0;
  for (let i = 0; i < 20000; ++i) sink += act().length ?? 1; // until the compiler has done its work
  let best = 0;
  for (let round = 0; round < 5; ++round) {
    const from = used();
    let calls = 0;
    let passed = 0;
    while (passed < 400000) {
      for (let i = 0; i < 1000; ++i) sink += act().length ?? 1;
      calls += 1000;
      passed = used() - from;
    }
    best = Math.max(best, calls / (passed / 1e6));
  }
  if (sink === 0) throw new Error("nothing was done");
  return `${Math.round(best / 1000)} k/s`;
}

for (const [name, [handlebarsText, liquidText]] of Object.entries(templates)) {
  const compiled = Handlebars.compile(handlebarsText);
  const parsed = liquid.parse(liquidText);
  if (compiled(data) !== liquid.renderSync(parsed, data)) throw new Error(`${name}: the two differ`);
  console.log(`render ${name}: handlebars ${perSecond(() => compiled(data))}, liquidjs ${perSecond(() => liquid.renderSync(parsed, data))}`);
  console.log(`validate ${name}: handlebars ${perSecond(() => Handlebars.parse(handlebarsText).body)}, liquidjs ${perSecond(() => liquid.parse(liquidText))}`);
}
