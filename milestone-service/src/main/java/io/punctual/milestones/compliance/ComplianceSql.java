package io.punctual.milestones.compliance;

import io.punctual.milestones.compliance.ComplianceQuestion.Detail;

/** The report's question to the database. */
record ComplianceSql(ComplianceQuestion question) {
    /**
     * How long a clock had stood still when its milestone was decided: the gaps between the stretches in which it ran, and what was
     * left of a pause when the case closed in it.
     */
    private static final String PAUSED = """
            coalesce((select sum(started - stopped) from (
                select (leg ->> 1)::bigint as stopped, lead((leg ->> 0)::bigint) over (order by n) as started
                from jsonb_array_elements(s.legs::jsonb) with ordinality as stretch(leg, n)) gap
              where started > stopped and stopped < extract(epoch from s.settled_at) * 1000000), 0)
            + case when s.result = 'UNMET_AT_CLOSE'
                   then greatest(extract(epoch from s.settled_at - s.stopped_at) * 1000000, 0) else 0 end""";

    /** One page and the first of the next. */
    String rows() {
        return """
                select r.*, o.revision, o.signed_by, o.signed_at, o.note, o.met as signed_met, o.missed as signed_missed,
                       o.unmet_at_close as signed_unmet, o.paused_micros as signed_paused
                from (select month, account_id, (array_agg(account_name order by opened_at desc nulls last))[1] as account_name,
                             %s as contact_id, %s as name,
                             count(*) filter (where result = 'MET') as met,
                             count(*) filter (where result in ('MISSED', 'OPEN')) as missed,
                             count(*) filter (where result = 'OPEN') as still_open,
                             count(*) filter (where result = 'UNMET_AT_CLOSE') as unmet_at_close,
                             sum(paused)::bigint as paused_micros
                      from (select s.*, to_char(s.settled_at at time zone :zone, 'YYYY-MM') as month, %s as paused
                            from (%s) s) decided
                      group by 1, 2, 4, 5) r
                left join lateral (select * from compliance_sign_off where account_id = r.account_id and month = r.month
                                   order by revision desc limit 1) o on true
                where (r.month, coalesce(r.account_id, ''), coalesce(r.contact_id, ''), coalesce(r.name, ''))
                      > (:month, :afterAccount, :afterContact, :afterMilestone)
                order by r.month, coalesce(r.account_id, ''), coalesce(r.contact_id, ''), coalesce(r.name, '')
                limit :limit""".formatted(detail(Detail.CONTACT, "contact_id"), detail(Detail.MILESTONE, "name"), PAUSED, settled());
    }

    private String settled() {
        return new Settled(false, question.accountId() != null, question.contactId() != null).sql();
    }

    private String detail(Detail detail, String column) {
        var shown = question.by().contains(detail) || detail == Detail.CONTACT && question.contactId() != null;
        return shown ? column : "null::text";
    }
}
