// Shows how the services are doing, every five seconds, and commands that fit the address this page was opened at.
const EVERY_MS = 5000;

function cell(text, kind) {
  const td = document.createElement('td');
  td.textContent = text;
  if (kind) td.className = kind;
  return td;
}

function show(health) {
  const whole = document.getElementById('whole');
  whole.textContent = health.status;
  whole.className = health.status;
  const rows = Object.entries(health.services).map(([name, service]) => {
    const row = document.createElement('tr');
    row.append(cell(name), cell(service.status, service.status), cell(service.detail));
    return row;
  });
  document.getElementById('services').replaceChildren(...rows);
}

async function refresh() {
  try {
    show(await (await fetch('/health')).json());
  } catch {
    show({ status: 'DOWN', services: { gateway: { status: 'DOWN', detail: 'cannot be reached' } } });
  }
}

const api = window.location.origin;
document.getElementById('commands').textContent = [
  'T=$(./punctual token agent)',
  `curl -s -H "Authorization: Bearer $T" '${api}/api/cases?limit=20'`,
  `ID=$(curl -s -H "Authorization: Bearer $T" -H 'Content-Type: application/json' ${api}/api/cases \\`,
  `  -d '{"subject":"로그인이 안 됩니다","channel":"WEB","priority":"MEDIUM","accountId":"acme","contactId":"buyer-1","productCode":"B-002","fields":{"serviceType":"기본"},"ownerId":"agent-1"}' \\`,
  `  | sed 's/.*"caseId":"\\([^"]*\\)".*/\\1/')`,
  `curl -s -H "Authorization: Bearer $T" ${api}/api/cases/$ID/milestones`,
  `curl -s -H "Authorization: Bearer $T" ${api}/api/cases/$ID/history`,
].join('\n');

const { mailbox } = await (await fetch('/docs/content.json')).json();
document.getElementById('mailbox').hidden = !mailbox;

const signIns = await fetch('/sign-ins.json');
if (signIns.ok) {
  const rows = (await signIns.json()).map(({ name, roles, password }) => {
    const row = document.createElement('tr');
    const secret = document.createElement('td');
    const code = document.createElement('code');
    code.textContent = password;
    secret.append(code);
    row.append(cell(name), cell(roles.join(', ')), secret);
    return row;
  });
  document.getElementById('people').replaceChildren(...rows);
  document.getElementById('sign-ins').hidden = false;
}
await refresh();
setInterval(refresh, EVERY_MS);
