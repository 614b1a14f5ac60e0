-- Makes many cases of one that was really opened: subjects in Korean and English, every state, a fifth of them over, most of the others
-- with a milestone that runs. :template is the case, :cases how many. Each statement stands between lines of dashes.
create temporary table subjects as select row_number() over () - 1 as place, text from unnest(array[
    '로그인이 안 됩니다', '비밀번호를 초기화해 주세요', '결제가 두 번 되었습니다', '화면이 깜박입니다', '설치 파일이 열리지 않습니다',
    '세금계산서를 다시 보내 주세요', '배송이 늦어지고 있습니다', '용지가 자꾸 걸립니다', '연동 API가 느립니다', '계약 기간을 알고 싶습니다',
    'Cannot sign in after the update', 'The invoice shows a wrong address', 'Export stops at 65,536 rows',
    'Printer reports a paper jam', 'Webhook is called twice', 'How do I add another user?']) text
---
create temporary table made as
select gen_random_uuid() as id, 2000000 + n as number, n,
    (select text from subjects where place = (n * 7) % 16) || ' – ' || (array['서울', '부산', '대전', 'Busan', 'London', '제주'])[1 + n % 6]
        || ' ' || n as subject,
    (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + n % 4] as priority,
    case when n % 5 = 0 then 'CLOSED' when n % 5 = 1 then 'WAITING' when n % 5 = 2 then 'NEW' else 'OPEN' end as category,
    case when n % 9 = 0 then null else 'agent-' || n % 200 end as owner
from generate_series(1, :cases) n
---
insert into case_list (case_id, number, version, subject, description, status, status_category, priority, owner_id,
    account_id, contact_id, product_code, escalated, state)
select m.id, m.number, t.version, m.subject, t.description, m.category, m.category, m.priority, m.owner,
    'account-' || m.n % 5000, t.contact_id, t.product_code, m.n % 50 = 0,
    t.state || jsonb_build_object('caseId', m.id, 'number', m.number, 'priority', m.priority, 'escalated', m.n % 50 = 0,
        'status', t.state -> 'status' || jsonb_build_object('name', m.category, 'category', m.category),
        'owner', case when m.owner is null then 'null'::jsonb
            else jsonb_build_object('kind', 'USER', 'id', m.owner) end)
from made m, case_list t where t.case_id = :template
---
insert into case_words (case_id, number, subject) select id, number, normalize(lower(subject)) from made
---
insert into case_entitlement (case_id, revision, covered, entitlement_id, name, process_id, process_version, reason)
select id, 1, true, 'basic', 'Basic', 'p', 1, 'Applies, and is the most specific of those that do' from made
---
insert into case_milestone (milestone_id, case_id, name, target_at, state, revision)
select gen_random_uuid(), id, (array['First reply', '다음 답변'])[k], now() + (n % 20000 - 500 + k * 60) * interval '1 minute',
    case when category = 'CLOSED' then 'COMPLETED' when category = 'WAITING' then 'PAUSED' else 'RUNNING' end, 1
from made, generate_series(1, 2) k where n % 10 <> 3
---
analyze
