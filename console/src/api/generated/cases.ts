export interface paths {
    "/api/case-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All fields, by name */
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-fields/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One field */
        get: operations["get_3"];
        /**
         * Create or change a field
         * @description The type of a field never changes.
         */
        put: operations["put_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All statuses, the oldest first */
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-statuses/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One status */
        get: operations["get_2"];
        /**
         * Create or change a status
         * @description The name may be in any language.
         */
        put: operations["put_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases, narrowed and page by page
         * @description ownerId, statusCategory and priority may be several. q finds a number, or a part of the subject in any language. sort is number, -number or nextMilestone.
         */
        get: operations["list_1"];
        put?: never;
        /**
         * Open a case
         * @description With an Idempotency-Key a repeated call gets the first answer again.
         */
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The changes of the list as they happen
         * @description Server-sent events. `ready`: from here on nothing is missed, so read the list after it. `case`: a case as the list shows it now, with `changes` naming what was said of it; ignore one whose version is lower than yours. `reload`: read the list again, too much has happened or it is no longer known. `heartbeat`: the server's time `now`, and `live` saying whether changes arrive promptly. Come back with `Last-Event-ID` and nothing is missed. The stream ends with the token.
         */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description With asOf, a UTC time, the case as it was then.
         */
        get: operations["get_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a call
         * @description A connected outbound call is a reply, and counts at its start.
         */
        post: operations["call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change account, contact, product, asset, type, business hours or fields
         * @description Takes any of accountId, contactId, productCode, assetId, type, businessHoursId and fields.
         */
        post: operations["classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the case
         * @description With the first status of category CLOSED, or the one named.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a case
         * @description INTERNAL unless said otherwise.
         */
        post: operations["comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate the case
         * @description The owner stays.
         */
        post: operations["escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a case
         * @description Who did what, when, and on which cause; in order. With what was done in cases that were merged into it.
         */
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge the case into another
         * @description It is closed and points to the other, which shows what was done in it and gets its mail from then on. The other must be open and of the same account, as far as both have one. What is merged stays merged.
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the case to a user or a queue */
        post: operations["owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clocks of the case
         * @description Until it is resumed.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the priority */
        post: operations["priority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen the case
         * @description With the first status of category OPEN, or the one named.
         */
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to the customer
         * @description By e-mail it is sent to the contact; by phone it tells of a call that was answered just now.
         */
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clocks go on */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/spam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the case as spam
         * @description It is closed and costs its customer no incident. Reopening takes that back.
         */
        post: operations["spam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the status
         * @description A status of category CLOSED closes the case.
         */
        post: operations["status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A raw e-mail
         * @description Joins the case it belongs to or opens one. Automatic messages are answered 202 and why.
         */
        post: operations["email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/web": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A question from a web form
         * @description The sender's address finds contact and account; a stranger's question opens a case too.
         */
        post: operations["web"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases of your account
         * @description The newest first.
         */
        get: operations["list"];
        put?: never;
        /**
         * Ask a question
         * @description Opens a case of your account. With an Idempotency-Key a repeated call gets the first answer again.
         */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case of your account */
        get: operations["get_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases/{caseId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said on a case, and how it stood
         * @description In order, and only what is public; with what was said in cases that were merged into it.
         */
        get: operations["entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/cases/{caseId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write on a case
         * @description A closed case is opened again, as an answer by e-mail does, unless it was closed too long ago; what is written on a merged case goes to the one it was merged into.
         */
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/case-list/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the list anew from the events
         * @description Case by case, while the desk works on.
         */
        post: operations["rebuild"];
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
        get: operations["list_4"];
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
    "/api/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All queues, by id */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One queue */
        get: operations["get_1"];
        /** Create or change a queue */
        put: operations["put_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All users, by id */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["get"];
        /**
         * Create or change a user
         * @description The manager may be a user who comes later.
         */
        put: operations["put"];
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
        Actor: {
            id?: string;
            /** @enum {string} */
            kind?: "USER" | "CONTACT" | "INTEGRATION" | "MILESTONE" | "SYSTEM";
            role?: string;
        };
        CallRequest: {
            connected: boolean;
            direction: string;
            /** Format: int64 */
            durationSeconds?: number;
            notes?: string;
            /** Format: date-time */
            startedAt?: string;
        };
        Case: {
            accountId?: string;
            assetId?: string;
            awaitingReply?: boolean;
            /** Format: date-time */
            awaitingReplySince?: string;
            businessHoursId?: string;
            /** Format: uuid */
            caseId?: string;
            /** @enum {string} */
            channel?: "EMAIL" | "WEB" | "PHONE" | "CHAT" | "SMS" | "SOCIAL" | "COMMUNITY" | "API";
            /** Format: date-time */
            closedAt?: string;
            contactId?: string;
            /** Format: int32 */
            customerMessageCount?: number;
            description?: string;
            entitlement?: components["schemas"]["CaseEntitlement"];
            escalated?: boolean;
            fields?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            firstReplyAt?: string;
            /** @enum {string} */
            firstReplyChannel?: "EMAIL" | "WEB" | "PHONE" | "CHAT" | "SMS" | "SOCIAL" | "COMMUNITY" | "API";
            /** Format: uuid */
            followsId?: string;
            /** Format: date-time */
            lastReplyAt?: string;
            /** @enum {string} */
            lastReplyChannel?: "EMAIL" | "WEB" | "PHONE" | "CHAT" | "SMS" | "SOCIAL" | "COMMUNITY" | "API";
            manuallyPaused?: boolean;
            mergedCases?: components["schemas"]["CaseRef"][];
            mergedInto?: components["schemas"]["CaseRef"];
            nextMilestone?: components["schemas"]["NextMilestone"];
            /** Format: int64 */
            number?: number;
            /** Format: date-time */
            openedAt?: string;
            ownerId?: string;
            /** @enum {string} */
            ownerKind?: "USER" | "QUEUE";
            /** Format: uuid */
            parentId?: string;
            paused?: boolean;
            /** @enum {string} */
            priority?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
            productCode?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** Format: int32 */
            reopenCount?: number;
            /** Format: date-time */
            spamAt?: string;
            status?: string;
            /** @enum {string} */
            statusCategory?: "NEW" | "OPEN" | "WAITING" | "RESOLVED" | "CLOSED";
            subject?: string;
            type?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        CaseEntitlement: {
            covered?: boolean;
            id?: string;
            name?: string;
            processId?: string;
            /** Format: int64 */
            processVersion?: number;
            reason?: string;
            reasonKo?: string;
        };
        CaseField: {
            active?: boolean;
            label?: string;
            name?: string;
            /** Format: int64 */
            revision?: number;
            /** @enum {string} */
            type?: "TEXT" | "NUMBER" | "BOOLEAN" | "DATE" | "TIMESTAMP" | "PICKLIST";
            values?: string[];
        };
        CaseRef: {
            /** Format: uuid */
            caseId?: string;
            /** Format: int64 */
            number?: number;
        };
        CaseStatus: {
            active?: boolean;
            /** @enum {string} */
            category?: "NEW" | "OPEN" | "WAITING" | "RESOLVED" | "CLOSED";
            name?: string;
            pausesMilestones?: boolean;
            /** Format: int64 */
            revision?: number;
        };
        Cause: {
            id?: string;
            /** @enum {string} */
            kind?: "MILESTONE" | "ENTITLEMENT" | "NOTIFICATION" | "MESSAGE";
            name?: string;
            trigger?: string;
        };
        CommentRequest: {
            body: string;
            visibility?: string;
        };
        CustomerCase: {
            /** Format: uuid */
            caseId?: string;
            /** @enum {string} */
            channel?: "EMAIL" | "WEB" | "PHONE" | "CHAT" | "SMS" | "SOCIAL" | "COMMUNITY" | "API";
            /** Format: date-time */
            closedAt?: string;
            contactId?: string;
            description?: string;
            /** Format: date-time */
            lastReplyAt?: string;
            mergedInto?: components["schemas"]["CaseRef"];
            /** Format: int64 */
            number?: number;
            /** @enum {string} */
            priority?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
            productCode?: string;
            /** Format: date-time */
            receivedAt?: string;
            status?: string;
            /** @enum {string} */
            statusCategory?: "NEW" | "OPEN" | "WAITING" | "RESOLVED" | "CLOSED";
            subject?: string;
        };
        CustomerEntry: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            by?: "CUSTOMER" | "SUPPORT";
            /** @enum {string} */
            channel?: "EMAIL" | "WEB" | "PHONE" | "CHAT" | "SMS" | "SOCIAL" | "COMMUNITY" | "API";
            /** @enum {string} */
            kind?: "OPENED" | "MESSAGE" | "COMMENT" | "CALL" | "STATUS" | "CLOSED" | "REOPENED" | "MERGED";
            status?: string;
            text?: string;
        };
        EndRequest: {
            reason?: string;
            status?: string;
        };
        FieldRequest: {
            active?: boolean;
            label?: string;
            type: string;
            values?: string[];
        };
        HistoryEntry: {
            actor?: components["schemas"]["Actor"];
            /** Format: date-time */
            at?: string;
            cause?: components["schemas"]["Cause"];
            data?: unknown;
            id?: string;
            mergedCase?: components["schemas"]["CaseRef"];
            /** Format: date-time */
            occurredAt?: string;
            /** Format: int64 */
            sequence?: number;
            texts?: {
                [key: string]: string;
            };
            type?: string;
        };
        IntakeOutcome: {
            /** Format: uuid */
            caseId?: string;
            /** Format: int64 */
            number?: number;
            /** @enum {string} */
            outcome?: "OPENED" | "JOINED" | "REPLIED" | "DUPLICATE" | "IGNORED";
            why?: string;
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
        MergeRequest: {
            /** Format: uuid */
            intoCaseId: string;
            reason?: string;
            status?: string;
        };
        Message: {
            text: string;
        };
        NextMilestone: {
            /** Format: uuid */
            milestoneId?: string;
            name?: string;
            state?: string;
            /** Format: date-time */
            targetAt?: string;
        };
        OpenRequest: {
            accountId?: string;
            assetId?: string;
            businessHoursId?: string;
            channel?: string;
            contactId?: string;
            description?: string;
            fields?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            followsId?: string;
            ownerId?: string;
            ownerKind?: string;
            /** Format: uuid */
            parentId?: string;
            priority?: string;
            productCode?: string;
            /** Format: date-time */
            receivedAt?: string;
            status?: string;
            subject: string;
            type?: string;
        };
        OpenedCase: {
            /** Format: uuid */
            caseId?: string;
            /** Format: int64 */
            number?: number;
            status?: string;
            /** @enum {string} */
            statusCategory?: "NEW" | "OPEN" | "WAITING" | "RESOLVED" | "CLOSED";
            /** Format: int64 */
            version?: number;
        };
        OwnerRequest: {
            ownerId: string;
            ownerKind?: string;
            reason?: string;
        };
        PageCase: {
            items?: components["schemas"]["Case"][];
            next?: string;
        };
        PageCaseField: {
            items?: components["schemas"]["CaseField"][];
            next?: string;
        };
        PageCaseStatus: {
            items?: components["schemas"]["CaseStatus"][];
            next?: string;
        };
        PageCustomerCase: {
            items?: components["schemas"]["CustomerCase"][];
            next?: string;
        };
        PageCustomerEntry: {
            items?: components["schemas"]["CustomerEntry"][];
            next?: string;
        };
        PageHistoryEntry: {
            items?: components["schemas"]["HistoryEntry"][];
            next?: string;
        };
        PageLetter: {
            items?: components["schemas"]["Letter"][];
            next?: string;
        };
        PageQueue: {
            items?: components["schemas"]["Queue"][];
            next?: string;
        };
        PageUser: {
            items?: components["schemas"]["User"][];
            next?: string;
        };
        PauseRequest: {
            reason: string;
        };
        PriorityRequest: {
            priority: string;
            reason?: string;
        };
        Question: {
            description?: string;
            productCode?: string;
            subject: string;
        };
        Queue: {
            active?: boolean;
            email?: string;
            id?: string;
            managerId?: string;
            members?: string[];
            name?: string;
            /** Format: int64 */
            revision?: number;
        };
        QueueRequest: {
            active?: boolean;
            /** Format: email */
            email?: string;
            managerId?: string;
            members?: string[];
            name: string;
        };
        ReasonRequest: {
            reason?: string;
        };
        ReplyRequest: {
            body: string;
            channel: string;
        };
        SpamRequest: {
            reason?: string;
            status?: string;
        };
        StatusChangeRequest: {
            reason?: string;
            status: string;
        };
        StatusRequest: {
            active?: boolean;
            category: string;
            pausesMilestones?: boolean;
        };
        User: {
            active?: boolean;
            email?: string;
            id?: string;
            locale?: string;
            managerId?: string;
            name?: string;
            /** Format: int64 */
            revision?: number;
            /** @enum {string} */
            role?: "ADMIN" | "LEAD" | "AGENT" | "INTEGRATOR";
            zone?: string;
        };
        UserRequest: {
            active?: boolean;
            /** Format: email */
            email?: string;
            locale?: string;
            managerId?: string;
            name: string;
            role: string;
            zone?: string;
        };
        WebForm: {
            channel?: string;
            description?: string;
            /** Format: email */
            email: string;
            fields?: {
                [key: string]: unknown;
            };
            name?: string;
            productCode?: string;
            subject: string;
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
    list_6: {
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
                    "*/*": components["schemas"]["PageCaseField"];
                };
            };
        };
    };
    get_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "*/*": components["schemas"]["CaseField"];
                };
            };
        };
    };
    put_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseField"];
                };
            };
        };
    };
    list_5: {
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
                    "*/*": components["schemas"]["PageCaseStatus"];
                };
            };
        };
    };
    get_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "*/*": components["schemas"]["CaseStatus"];
                };
            };
        };
    };
    put_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseStatus"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                status?: string;
                statusCategory?: string[];
                priority?: string[];
                ownerId?: string[];
                unassigned?: boolean;
                accountId?: string;
                contactId?: string;
                productCode?: string;
                escalated?: boolean;
                spam?: boolean;
                dueBefore?: string;
                q?: string;
                sort?: string;
                cursor?: string;
                limit?: number;
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
                    "*/*": components["schemas"]["PageCase"];
                };
            };
        };
    };
    open_1: {
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
                "application/json": components["schemas"]["OpenRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpenedCase"];
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
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
                    "text/event-stream": string;
                };
            };
        };
    };
    get_5: {
        parameters: {
            query?: {
                asOf?: string;
            };
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
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    call: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    classify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    comment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    escalate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    history: {
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
                    "*/*": components["schemas"]["PageHistoryEntry"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    owner: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    priority: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    reply: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    spam: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpamRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Case"];
                };
            };
        };
    };
    email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "message/rfc822": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IntakeOutcome"];
                };
            };
        };
    };
    web: {
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
                "application/json": components["schemas"]["WebForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IntakeOutcome"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "*/*": components["schemas"]["PageCustomerCase"];
                };
            };
        };
    };
    open: {
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
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerCase"];
                };
            };
        };
    };
    get_4: {
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
                    "*/*": components["schemas"]["CustomerCase"];
                };
            };
        };
    };
    entries: {
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
                    "*/*": components["schemas"]["PageCustomerEntry"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CustomerCase"];
                };
            };
        };
    };
    rebuild: {
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
                    "*/*": {
                        [key: string]: number;
                    };
                };
            };
        };
    };
    list_4: {
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
    list_3: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "*/*": components["schemas"]["PageQueue"];
                };
            };
        };
    };
    get_1: {
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
                    "*/*": components["schemas"]["Queue"];
                };
            };
        };
    };
    put_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Queue"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
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
                    "*/*": components["schemas"]["PageUser"];
                };
            };
        };
    };
    get: {
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
                    "*/*": components["schemas"]["User"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["User"];
                };
            };
        };
    };
}
