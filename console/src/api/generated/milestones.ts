export interface paths {
    "/api/business-hours/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How business hours count
         * @description op is add, subtract, between, isOpen or segments; up to 1000 questions about one calendar, written out or published, answered in their order.
         */
        post: operations["calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-hours/{id}/changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What changing business hours would do to open cases
         * @description The change counts from now on: what has elapsed stays as it was counted.
         */
        post: operations["hours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofCase_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/milestones/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What reclassifying a case would do to its milestones
         * @description Such as: this breaches First reply at once (violatedAtOnce).
         */
        post: operations["ofCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was met, missed and left undone per account and month, and how long clocks stood still
         * @description A milestone counts in the month in which it was decided: completed in time, its target passed, or its case closed before that. With Accept: text/csv all of it as a spreadsheet.
         */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compliance/{accountId}/{month}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed for an account's month, the latest first */
        get: operations["signed"];
        /**
         * Sign for an account's month
         * @description The month must be over. What was signed stays; a later correction shows as a difference and can be signed again. With figures that are not the present ones: 409.
         */
        put: operations["sign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest simulations, without their results; they are kept for 30 days */
        get: operations["latest"];
        put?: never;
        /**
         * Try a process on what has happened
         * @description Replays the cases received from one instant to another against a proposed process and business hours. It writes nothing about cases. Answers 202; Location tells how far it is, and the result once it is done.
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/simulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a simulation is, and its result */
        get: operations["found"];
        put?: never;
        post?: never;
        /**
         * Cancel a simulation
         * @description One that has ended stays as it ended.
         */
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a process on one case and date
         * @description Either caseId, a real case with what had happened by then, or facts, a case that is made up. A case without cover is shown as if the process covered it.
         */
        post: operations["tried"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/migrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What moving open cases to another version would do
         * @description toVersion may be a draft. limit is the number of cases looked at, up to 2000.
         */
        post: operations["migration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Milestones of all cases, the next due first
         * @description violated=true with state=RUNNING is what is late now; dueAfter is inclusive, dueBefore is not.
         */
        get: operations["all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many running and paused milestones come due in each hour or day
         * @description Hours and days are those of the zone's clock; an hour that comes twice is counted twice, each by itself.
         */
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many milestones were met, missed and left undone in each hour or day
         * @description A milestone counts when it is decided: completed in time, its target passed, or its case closed before that.
         */
        get: operations["outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many running milestones of each agent's and queue's cases are late, or due before an instant
         * @description The 200 with most that is late; an entry without ownerId is what nobody owns.
         */
        get: operations["owners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones/{milestoneId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/dead-letters/{topic}/{partition}/{offset}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/recalculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["latest_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Amount: components["schemas"]["Answer"] & {
            seconds?: number;
        };
        Answer: unknown;
        At: components["schemas"]["Answer"] & {
            /** Format: date-time */
            instant?: string;
        };
        Calculation: {
            at?: string;
            end?: string;
            op?: string;
            /** Format: int64 */
            seconds?: number;
            start?: string;
        };
        CalculationRequest: {
            calculations?: components["schemas"]["Calculation"][];
            calendar?: components["schemas"]["CalendarDocument"];
            calendarId?: string;
            /** Format: int64 */
            calendarRevision?: number;
        };
        CalendarDocument: {
            closures?: string[][];
            holidays?: string[];
            overrides?: {
                [key: string]: string[][];
            };
            weekly?: {
                [key: string]: string[][];
            };
            yearlyHolidays?: string[];
            zone?: string;
        };
        CaseFilter: {
            accountId?: string;
            assetId?: string;
            channel?: string;
            contactId?: string;
            entitlementId?: string;
            fields?: {
                [key: string]: unknown;
            };
            ownerId?: string;
            priority?: string;
            processId?: string;
            productCode?: string;
            type?: string;
        };
        CaseMilestones: {
            items?: components["schemas"]["MilestoneView"][];
            waitingFor?: string;
        };
        Completion: {
            /** Format: date-time */
            completedAt?: string;
            reason?: string;
        };
        ComplianceRow: {
            accountId?: string;
            accountName?: string;
            changedSinceSignOff?: boolean;
            contactId?: string;
            /** Format: int64 */
            met?: number;
            milestone?: string;
            /** Format: int64 */
            missed?: number;
            month?: string;
            /** Format: duration */
            paused?: string;
            signOff?: components["schemas"]["SignOff"];
            /** Format: int64 */
            stillOpen?: number;
            /** Format: int64 */
            unmetAtClose?: number;
        };
        Counts: {
            /** Format: int32 */
            cases?: number;
            /** Format: int32 */
            casesAffected?: number;
            /** Format: int32 */
            earlier?: number;
            /** Format: int32 */
            ended?: number;
            /** Format: int32 */
            later?: number;
            /** Format: int32 */
            moved?: number;
            /** Format: int32 */
            started?: number;
            /** Format: int32 */
            violatedAtOnce?: number;
        };
        Effect: {
            /** Format: uuid */
            caseId?: string;
            /** @enum {string} */
            change?: "MOVED" | "STARTED" | "ENDED";
            firesAtOnce?: string[];
            /** Format: date-time */
            fromTarget?: string;
            milestone?: string;
            /** Format: uuid */
            milestoneId?: string;
            /** Format: int64 */
            number?: number;
            /** Format: int32 */
            occurrence?: number;
            /** @enum {string} */
            state?: "RUNNING" | "PAUSED" | "COMPLETED" | "CANCELLED";
            /** Format: date-time */
            toTarget?: string;
            violatedAtOnce?: boolean;
            why?: string;
        };
        Entry: {
            /** Format: uuid */
            caseId?: string;
            /** Format: date-time */
            completedAt?: string;
            /** Format: uuid */
            milestoneId?: string;
            name?: string;
            /** Format: int64 */
            number?: number;
            /** Format: int32 */
            occurrence?: number;
            /** @enum {string} */
            outcome?: "MET" | "MISSED" | "UNMET_AT_CLOSE";
            ownerId?: string;
            ownerKind?: string;
            priority?: string;
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "PAUSED" | "COMPLETED" | "CANCELLED";
            /** Format: date-time */
            targetAt?: string;
            violated?: boolean;
        };
        Figures: {
            /** Format: int64 */
            met?: number;
            /** Format: int64 */
            missed?: number;
            /** Format: duration */
            paused?: string;
            /** Format: int64 */
            unmetAtClose?: number;
        };
        Hours: {
            calendarId?: string;
            /** Format: date-time */
            from?: string;
            /** Format: int64 */
            revision?: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        Letter: {
            consumer?: string;
            key?: string;
            /** Format: int64 */
            offset?: number;
            originalTopic?: string;
            /** Format: int32 */
            partition?: number;
            reason?: string;
            redrivenBy?: string;
            topic?: string;
        };
        Load: {
            /** Format: int64 */
            due?: number;
            /** Format: int64 */
            late?: number;
            /** Format: date-time */
            next?: string;
            ownerId?: string;
            ownerKind?: string;
        };
        MadeUpCase: {
            accountId?: string;
            channel?: string;
            cover?: {
                [key: string]: unknown;
            };
            fields?: {
                [key: string]: unknown;
            };
            priority?: string;
            productCode?: string;
            receivedAt?: string;
            replies?: components["schemas"]["Reply"][];
            type?: string;
        };
        Migration: {
            filter?: components["schemas"]["CaseFilter"];
            /** @description The versions whose cases are to move; all others when left out */
            fromVersions?: number[];
            /** Format: int32 */
            toVersion?: number;
        };
        MigrationPreview: {
            openCasesByVersion?: {
                [key: string]: number;
            };
            preview?: components["schemas"]["PreviewPage"];
        };
        MilestoneView: {
            /** Format: uuid */
            caseId?: string;
            /** Format: date-time */
            completedAt?: string;
            /** Format: duration */
            elapsed?: string;
            /** Format: duration */
            elapsedBusiness?: string;
            fired?: components["schemas"]["Trigger"][];
            instruction?: string;
            /** Format: uuid */
            milestoneId?: string;
            name?: string;
            /** Format: int32 */
            occurrence?: number;
            /** @enum {string} */
            outcome?: "MET" | "MISSED" | "UNMET_AT_CLOSE";
            /** Format: date-time */
            pausedSince?: string;
            /** Format: duration */
            remaining?: string;
            /** Format: duration */
            remainingBusiness?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "RUNNING" | "PAUSED" | "COMPLETED" | "CANCELLED";
            /** Format: date-time */
            targetAt?: string;
            upcoming?: components["schemas"]["Trigger"][];
            violated?: boolean;
            why?: components["schemas"]["Why"];
        };
        NewHours: {
            /** @description The business hours as they would be saved */
            definition?: components["schemas"]["JsonNode"];
        };
        Openness: components["schemas"]["Answer"] & {
            open?: boolean;
        };
        Outcomes: {
            /** @enum {string} */
            by?: "HOUR" | "DAY";
            items?: components["schemas"]["Slot"][];
            zone?: string;
        };
        PageComplianceRow: {
            items?: components["schemas"]["ComplianceRow"][];
            next?: string;
        };
        PageEntry: {
            items?: components["schemas"]["Entry"][];
            next?: string;
        };
        PageLetter: {
            items?: components["schemas"]["Letter"][];
            next?: string;
        };
        PageLoad: {
            items?: components["schemas"]["Load"][];
            next?: string;
        };
        PageRecalculation: {
            items?: components["schemas"]["Recalculation"][];
            next?: string;
        };
        PageSignOff: {
            items?: components["schemas"]["SignOff"][];
            next?: string;
        };
        PageSimulation: {
            items?: components["schemas"]["Simulation"][];
            next?: string;
        };
        Pause: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        PreviewPage: {
            counts?: components["schemas"]["Counts"];
            items?: components["schemas"]["Effect"][];
            next?: string;
            notFolded?: {
                [key: string]: number;
            };
            notes?: string[];
        };
        Process: {
            definition?: components["schemas"]["JsonNode"];
            id?: string;
            /** Format: int32 */
            version?: number;
        };
        Recalculation: {
            calendarId?: string;
            /** Format: int64 */
            done?: number;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: int64 */
            moved?: number;
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int64 */
            revision?: number;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "WAITING" | "RUNNING" | "DONE";
            /** Format: int64 */
            total?: number;
        };
        Reclassification: {
            fields?: {
                [key: string]: unknown;
            };
            priority?: string;
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            productCode?: string;
            type?: string;
        };
        Reply: {
            at?: string;
            channel?: string;
        };
        Results: {
            results?: (components["schemas"]["Amount"] | components["schemas"]["At"] | components["schemas"]["Openness"] | components["schemas"]["Stretches"])[];
        };
        Segment: {
            /** Format: date-time */
            end?: string;
            /** Format: date-time */
            start?: string;
        };
        SignOff: {
            figures?: components["schemas"]["Figures"];
            note?: string;
            /** Format: int32 */
            revision?: number;
            /** Format: date-time */
            signedAt?: string;
            signedBy?: string;
        };
        Signature: {
            figures?: components["schemas"]["Figures"];
            note?: string;
        };
        Simulation: {
            /** @description Instead of the business hours the process names: written out, or {id, revision} */
            calendar?: components["schemas"]["JsonNode"];
            /** @description Instead of the business hours with these ids, wherever they are named */
            calendars?: string;
            filter?: components["schemas"]["CaseFilter"];
            /** @description Cases received from here on */
            from?: string;
            process?: components["schemas"]["Process"];
            /** @description and before */
            to?: string;
        };
        Slot: {
            /** Format: date-time */
            end?: string;
            /** Format: date-time */
            local?: string;
            /** Format: int64 */
            met?: number;
            /** Format: int64 */
            missed?: number;
            /** Format: date-time */
            start?: string;
            /** Format: int64 */
            unmetAtClose?: number;
        };
        Stretches: components["schemas"]["Answer"] & {
            segments?: components["schemas"]["Segment"][];
        };
        Trial: {
            /** @description As of when; now when left out */
            at?: string;
            calendar?: components["schemas"]["JsonNode"];
            calendars?: string;
            /** Format: uuid */
            caseId?: string;
            /** @description A case that is made up, instead of a real one */
            facts?: components["schemas"]["MadeUpCase"];
            process?: components["schemas"]["Process"];
        };
        TrialAnswer: {
            /** Format: date-time */
            at?: string;
            items?: components["schemas"]["MilestoneView"][];
        };
        Trigger: {
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            firedAt?: string;
            /** Format: int32 */
            index?: number;
            on?: string;
        };
        Why: {
            calendarId?: string;
            /** Format: int64 */
            calendarRevision?: number;
            calendars?: components["schemas"]["Hours"][];
            completion?: string;
            counted?: components["schemas"]["Segment"][];
            criteria?: string;
            pauses?: components["schemas"]["Pause"][];
            process?: string;
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            standing?: string;
            standingKo?: string;
            start?: string;
            startKo?: string;
            /** Format: duration */
            target?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    calculate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Results"];
                };
            };
        };
    };
    hours: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHours"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PreviewPage"];
                };
            };
        };
    };
    ofCase_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseMilestones"];
                };
            };
        };
    };
    ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reclassification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PreviewPage"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                /** @description The first month, such as 2026-01, in the organisation's zone */
                from?: string | null;
                /** @description The last month, among them */
                to?: string | null;
                accountId?: string | null;
                contactId?: string | null;
                /** @description CONTACT, MILESTONE or both with a comma: what an account's month is told apart by */
                by?: string | null;
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageComplianceRow"];
                };
            };
        };
    };
    signed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSignOff"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SignOff"];
                };
            };
        };
    };
    latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSimulation"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Record<string, never>;
                };
            };
        };
    };
    found: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Simulation"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Simulation"];
                };
            };
        };
    };
    tried: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Trial"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrialAnswer"];
                };
            };
        };
    };
    migration: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Migration"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MigrationPreview"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: {
                /** @description RUNNING, PAUSED, COMPLETED, CANCELLED, or several with commas; all when left out */
                state?: string | null;
                dueAfter?: string | null;
                dueBefore?: string | null;
                /** @description Who owns the case, a person or a queue */
                owner?: string | null;
                /** @description The queue that owns the case */
                queue?: string | null;
                violated?: string | null;
                processId?: string | null;
                /** @description The milestone's name, exactly */
                name?: string | null;
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageEntry"];
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                by?: string;
                zone?: string;
                owner?: string;
                queue?: string;
                processId?: string;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Counts"];
                };
            };
        };
    };
    outcomes: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                by?: string;
                zone?: string;
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Outcomes"];
                };
            };
        };
    };
    owners: {
        parameters: {
            query?: {
                dueBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageLoad"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MilestoneView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageLetter"];
                };
            };
        };
    };
    redrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topic: string;
                partition: number;
                offset: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Letter"];
                };
            };
        };
    };
    latest_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRecalculation"];
                };
            };
        };
    };
}
