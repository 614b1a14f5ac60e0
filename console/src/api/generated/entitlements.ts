export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_10"];
        put: operations["put_10"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_9"];
        put: operations["put_9"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-hours/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_8"];
        put: operations["put_8"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-hours/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-hours/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_7"];
        put: operations["put_7"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-fields/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_6"];
        put: operations["put_6"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_5"];
        put: operations["put_5"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/default-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["chooseDefault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/migrations/{migrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_12"];
        put?: never;
        post?: never;
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/migrations/{migrationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version"];
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/versions/{version}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-processes/{id}/versions/{version}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-templates/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlement-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put: operations["put_4"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/decisions/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["decided"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/decisions/{caseId}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["choose"];
        post?: never;
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put: operations["put_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cancellation"];
        put?: never;
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/salesforce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rejections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
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
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put: operations["put_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put: operations["put_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-contracts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
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
        AccountRequest: {
            active?: boolean;
            fields?: {
                [key: string]: unknown;
            };
            name: string;
            parentId?: string;
        };
        AccountView: {
            active?: boolean;
            fields?: {
                [key: string]: unknown;
            };
            id?: string;
            name?: string;
            parentId?: string;
            /** Format: int64 */
            revision?: number;
        };
        AssetRequest: {
            accountId: string;
            active?: boolean;
            fields?: {
                [key: string]: unknown;
            };
            name: string;
            productCode?: string;
            serialNumber?: string;
        };
        AssetView: {
            accountId?: string;
            active?: boolean;
            fields?: {
                [key: string]: unknown;
            };
            id?: string;
            name?: string;
            productCode?: string;
            /** Format: int64 */
            revision?: number;
            serialNumber?: string;
        };
        BulkImport: {
            /** Format: int32 */
            changed?: number;
            columns?: string[];
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            done?: number;
            dryRun?: boolean;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            problem?: string;
            /** Format: int32 */
            rejected?: number;
            /** Format: date-time */
            requestedAt?: string;
            requestedBy?: string;
            /** @enum {string} */
            state?: "RECEIVING" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
            /** Format: int32 */
            total?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        BusinessHours: {
            holidays?: string[];
            name?: string;
            overrides?: {
                [key: string]: string[][];
            };
            weekly?: {
                [key: string]: string[][];
            };
            yearlyHolidays?: string[];
            zone?: string;
        };
        Change: {
            /** Format: date-time */
            at?: string;
            by?: string;
            entitlement?: components["schemas"]["Entitlement"];
            /** Format: int64 */
            revision?: number;
        };
        ChoiceRequest: {
            entitlementId: string;
            reason: string;
        };
        Chosen: {
            id?: string;
            name?: string;
        };
        Considered: {
            applies?: boolean;
            entitlementId?: string;
            name?: string;
            reason?: components["schemas"]["Words"];
            /** @enum {string} */
            reasonCode?: "CHOSEN" | "CHOSEN_BY_AGENT" | "NOT_CHOSEN" | "CANCELLED" | "NOT_YET_STARTED" | "EXPIRED" | "EXHAUSTED" | "NO_ACTIVE_PROCESS" | "OTHER_ACCOUNT" | "PARENT_ONLY" | "OTHER_ASSET" | "OTHER_PRODUCT" | "OTHER_CONTACT" | "OTHER_CONTRACT" | "CONTRACT_NOT_ACTIVE" | "OTHER_LINE" | "LINE_NOT_ACTIVE" | "CRITERIA_NOT_MET" | "CRITERIA_FAILED" | "OUTRANKED";
        };
        ContactRequest: {
            accountId?: string;
            active?: boolean;
            /** Format: email */
            email?: string;
            fields?: {
                [key: string]: unknown;
            };
            locale?: string;
            name: string;
            phone?: string;
        };
        ContactView: {
            accountId?: string;
            active?: boolean;
            email?: string;
            fields?: {
                [key: string]: unknown;
            };
            id?: string;
            locale?: string;
            name?: string;
            phone?: string;
            /** Format: int64 */
            revision?: number;
        };
        ContractLine: {
            assetId?: string;
            /** Format: date */
            endDate?: string;
            entitlementTemplateId?: string;
            id?: string;
            parentId?: string;
            productCode?: string;
            /** Format: date */
            startDate?: string;
        };
        ContractRequest: {
            accountId: string;
            /** Format: date */
            endDate: string;
            lines?: components["schemas"]["LineRequest"][];
            name: string;
            /** Format: date */
            startDate: string;
            /** @enum {string} */
            status?: "DRAFT" | "ACTIVE" | "CANCELLED";
        };
        ContractTerms: {
            accountId?: string;
            /** Format: date */
            endDate?: string;
            name?: string;
            /** Format: date */
            startDate?: string;
            /** @enum {string} */
            status?: "DRAFT" | "ACTIVE" | "CANCELLED";
        };
        ContractView: {
            accountId?: string;
            /** Format: date */
            endDate?: string;
            id?: string;
            lines?: components["schemas"]["ContractLine"][];
            name?: string;
            /** Format: int64 */
            revision?: number;
            /** Format: date */
            startDate?: string;
            /** @enum {string} */
            status?: "DRAFT" | "ACTIVE" | "CANCELLED";
        };
        Declared: {
            name?: string;
            /** @enum {string} */
            type?: "STRING" | "NUMBER" | "BOOLEAN" | "TIMESTAMP" | "DATE";
        };
        DefaultVersion: {
            /** Format: int32 */
            defaultVersion?: number;
            id?: string;
        };
        DefaultVersionRequest: {
            /** Format: int32 */
            version: number;
        };
        Difference: {
            holidays?: string[];
            overrides?: {
                [key: string]: components["schemas"]["OpenHours"];
            };
            yearlyHolidays?: string[];
        };
        DifferenceView: {
            /** Format: int32 */
            from?: number;
            id?: string;
            items?: components["schemas"]["Difference"][];
            /** Format: int32 */
            to?: number;
        };
        Entitlement: {
            accountId?: string;
            assetId?: string;
            businessHoursId?: string;
            cancelled?: boolean;
            /** Format: int32 */
            cases?: number;
            contactIds?: string[];
            contractLineItemId?: string;
            coversChildren?: boolean;
            coversOpenCases?: boolean;
            criteria?: string;
            /** Format: date */
            endDate?: string;
            name?: string;
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            productCode?: string;
            /** Format: int32 */
            rank?: number;
            serviceContractId?: string;
            /** Format: date */
            startDate?: string;
            type?: string;
        };
        EntitlementHistory: {
            items?: components["schemas"]["Change"][];
        };
        EntitlementRequest: {
            accountId: string;
            assetId?: string;
            businessHoursId?: string;
            cancelled?: boolean;
            /** Format: int32 */
            cases?: number;
            contactIds?: string[];
            contractLineItemId?: string;
            coversChildren?: boolean;
            coversOpenCases?: boolean;
            criteria?: string;
            /** Format: date */
            endDate: string;
            name: string;
            processId: string;
            /** Format: int32 */
            processVersion?: number;
            productCode?: string;
            /** Format: int32 */
            rank?: number;
            serviceContractId?: string;
            /** Format: date */
            startDate: string;
            type?: string;
        };
        EntitlementTemplate: {
            businessHoursId?: string;
            /** Format: int32 */
            cases?: number;
            name?: string;
            processId?: string;
            processName?: string;
            productCodes?: string[];
            /** Format: int32 */
            termDays?: number;
            type?: string;
        };
        EntitlementView: {
            accountId?: string;
            assetId?: string;
            businessHoursId?: string;
            cancelled?: boolean;
            /** Format: int32 */
            cases?: number;
            /** Format: int32 */
            casesUsed?: number;
            contactIds?: string[];
            contractLineItemId?: string;
            coversChildren?: boolean;
            coversOpenCases?: boolean;
            criteria?: string;
            /** Format: date */
            endDate?: string;
            id?: string;
            name?: string;
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            productCode?: string;
            /** Format: int32 */
            rank?: number;
            /** Format: int64 */
            revision?: number;
            serviceContractId?: string;
            /** Format: date */
            startDate?: string;
            status?: string;
            type?: string;
            warnings?: components["schemas"]["Finding"][];
        };
        Entry: {
            /** Format: date-time */
            at?: string;
            by?: string;
            line?: components["schemas"]["ContractLine"];
            lineId?: string;
            terms?: components["schemas"]["ContractTerms"];
            what?: string;
        };
        FieldRequest: {
            type: string;
        };
        Filter: {
            accountId?: string;
            entitlementId?: string;
            priority?: string;
            productCode?: string;
            type?: string;
        };
        Finding: {
            field?: string;
            message?: string;
            value?: unknown;
        };
        History: {
            items?: components["schemas"]["Entry"][];
        };
        HolidayReport: {
            changed?: boolean;
            difference?: components["schemas"]["Difference"];
            dryRun?: boolean;
            id?: string;
            /** Format: int64 */
            revision?: number;
            skipped?: components["schemas"]["Left"][];
            taken?: components["schemas"]["Taken"][];
        };
        HoursHistory: {
            items?: components["schemas"]["Change"][];
        };
        HoursView: {
            holidays?: string[];
            id?: string;
            name?: string;
            overrides?: {
                [key: string]: string[][];
            };
            /** Format: int64 */
            revision?: number;
            weekly?: {
                [key: string]: string[][];
            };
            yearlyHolidays?: string[];
            zone?: string;
        };
        Instead: {
            /** Format: int32 */
            cases?: number;
            entitlementId?: string;
        };
        Left: {
            reason?: string;
            summary?: string;
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
        LineRequest: {
            assetId?: string;
            /** Format: date */
            endDate?: string;
            entitlementTemplateId?: string;
            id: string;
            parentId?: string;
            productCode?: string;
            /** Format: date */
            startDate?: string;
        };
        Migration: {
            /** Format: date-time */
            endedAt?: string;
            endedBy?: string;
            /** Format: int32 */
            entitlementsMoved?: number;
            /** Format: uuid */
            id?: string;
            /** Format: int32 */
            moved?: number;
            order?: components["schemas"]["Order"];
            processId?: string;
            /** Format: int32 */
            remaining?: number;
            /** Format: date-time */
            requestedAt?: string;
            requestedBy?: string;
            skipped?: {
                [key: string]: number;
            };
            /** @enum {string} */
            state?: "RUNNING" | "DONE" | "CANCELLED";
            /** Format: int32 */
            toVersion?: number;
            /** Format: int32 */
            total?: number;
        };
        MigrationRequest: {
            entitlements?: boolean;
            filter?: components["schemas"]["Filter"];
            fromVersions?: number[];
            reason: string;
            /** Format: int32 */
            toVersion: number;
        };
        Migrations: {
            items?: components["schemas"]["Migration"][];
        };
        Moved: {
            /** Format: uuid */
            caseId?: string;
            entitlementId?: string;
            reason?: string;
            reasonKo?: string;
        };
        OpenHours: {
            from?: string[][];
            to?: string[][];
        };
        Order: {
            entitlements?: boolean;
            filter?: components["schemas"]["Filter"];
            fromVersions?: number[];
            reason?: string;
        };
        Organisation: {
            defaultProcessId?: string;
            /** Format: int64 */
            revision?: number;
        };
        OrganisationRequest: {
            defaultProcessId?: string;
        };
        PageAccountView: {
            items?: components["schemas"]["AccountView"][];
            next?: string;
        };
        PageAssetView: {
            items?: components["schemas"]["AssetView"][];
            next?: string;
        };
        PageBulkImport: {
            items?: components["schemas"]["BulkImport"][];
            next?: string;
        };
        PageContactView: {
            items?: components["schemas"]["ContactView"][];
            next?: string;
        };
        PageContractView: {
            items?: components["schemas"]["ContractView"][];
            next?: string;
        };
        PageDeclared: {
            items?: components["schemas"]["Declared"][];
            next?: string;
        };
        PageEntitlementView: {
            items?: components["schemas"]["EntitlementView"][];
            next?: string;
        };
        PageHoursView: {
            items?: components["schemas"]["HoursView"][];
            next?: string;
        };
        PageLetter: {
            items?: components["schemas"]["Letter"][];
            next?: string;
        };
        PageProcess: {
            items?: components["schemas"]["Process"][];
            next?: string;
        };
        PageProductView: {
            items?: components["schemas"]["ProductView"][];
            next?: string;
        };
        PageTemplateView: {
            items?: components["schemas"]["TemplateView"][];
            next?: string;
        };
        Preview: {
            cases?: components["schemas"]["Moved"][];
            entitlementId?: string;
            instead?: components["schemas"]["Instead"][];
            /** Format: int32 */
            lookedAt?: number;
            /** Format: int64 */
            openCases?: number;
        };
        Process: {
            /** Format: int32 */
            defaultVersion?: number;
            id?: string;
            /** Format: int32 */
            latestVersion?: number;
            name?: string;
        };
        ProcessView: {
            /** Format: int32 */
            defaultVersion?: number;
            id?: string;
            /** Format: int32 */
            latestVersion?: number;
            name?: string;
            versions?: components["schemas"]["VersionSummary"][];
        };
        ProductRequest: {
            active?: boolean;
            family?: string;
            fields?: {
                [key: string]: unknown;
            };
            name: string;
        };
        ProductView: {
            active?: boolean;
            code?: string;
            family?: string;
            fields?: {
                [key: string]: unknown;
            };
            name?: string;
            /** Format: int64 */
            revision?: number;
        };
        ResolutionRequest: {
            accountId?: string;
            assetId?: string;
            /** Format: date-time */
            at?: string;
            businessHoursId?: string;
            channel?: string;
            contactId?: string;
            fields?: {
                [key: string]: unknown;
            };
            priority?: string;
            productCode?: string;
            type?: string;
        };
        ResolutionView: {
            businessHoursId?: string;
            candidates?: components["schemas"]["Considered"][];
            caseBusinessHoursId?: string;
            covered?: boolean;
            entitlement?: components["schemas"]["Chosen"];
            processId?: string;
            /** Format: int32 */
            processVersion?: number;
            reason?: string;
            reasonKo?: string;
            /** Format: date-time */
            startAt?: string;
            startFrom?: string;
            waiting?: boolean;
        };
        Saved: {
            id?: string;
            state?: string;
            /** Format: int32 */
            version?: number;
            warnings?: components["schemas"]["Finding"][];
        };
        Taken: {
            as?: string;
            days?: string[];
            summary?: string;
        };
        TemplateView: {
            businessHoursId?: string;
            /** Format: int32 */
            cases?: number;
            id?: string;
            name?: string;
            processId?: string;
            processName?: string;
            productCodes?: string[];
            /** Format: int64 */
            revision?: number;
            /** Format: int32 */
            termDays?: number;
            type?: string;
        };
        Trouble: {
            /** Format: date-time */
            nextTryAt?: string;
            problem?: string;
            serviceContractId?: string;
        };
        UsageView: {
            /** Format: int64 */
            entitlementsFollowingDefault?: number;
            versions?: components["schemas"]["VersionUsage"][];
        };
        Version: {
            /** Format: date-time */
            activatedAt?: string;
            /** Format: date-time */
            changedAt?: string;
            changedBy?: string;
            definition?: {
                [key: string]: unknown;
            };
            id?: string;
            state?: string;
            /** Format: int32 */
            version?: number;
        };
        VersionSummary: {
            /** Format: date-time */
            activatedAt?: string;
            /** Format: date-time */
            changedAt?: string;
            changedBy?: string;
            state?: string;
            /** Format: int32 */
            version?: number;
        };
        VersionUsage: {
            /** Format: int64 */
            entitlements?: number;
            /** Format: int64 */
            openCases?: number;
            /** Format: int32 */
            version?: number;
        };
        Waiting: {
            items?: components["schemas"]["Trouble"][];
        };
        Words: {
            en?: string;
            ko?: string;
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
    list_11: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["PageAccountView"];
                };
            };
        };
    };
    get_10: {
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
                    "*/*": components["schemas"]["AccountView"];
                };
            };
        };
    };
    put_10: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AccountView"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query?: {
                accountId?: string;
                q?: string;
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
                    "*/*": components["schemas"]["PageAssetView"];
                };
            };
        };
    };
    get_9: {
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
                    "*/*": components["schemas"]["AssetView"];
                };
            };
        };
    };
    put_9: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AssetView"];
                };
            };
        };
    };
    list_9: {
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
                    "*/*": components["schemas"]["PageHoursView"];
                };
            };
        };
    };
    get_8: {
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
                    "*/*": components["schemas"]["HoursView"];
                };
            };
        };
    };
    put_8: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessHours"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HoursView"];
                };
            };
        };
    };
    history_3: {
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
                    "*/*": components["schemas"]["HoursHistory"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "text/calendar": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HolidayReport"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["PageContactView"];
                };
            };
        };
    };
    get_7: {
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
                    "*/*": components["schemas"]["ContactView"];
                };
            };
        };
    };
    put_7: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactView"];
                };
            };
        };
    };
    list_7: {
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
                    "*/*": components["schemas"]["PageDeclared"];
                };
            };
        };
    };
    get_6: {
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
                    "*/*": components["schemas"]["Declared"];
                };
            };
        };
    };
    put_6: {
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
                    "*/*": components["schemas"]["Declared"];
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
                    "*/*": components["schemas"]["PageProcess"];
                };
            };
        };
    };
    create: {
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
                    "*/*": Record<string, never>;
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
                    "*/*": components["schemas"]["ProcessView"];
                };
            };
        };
    };
    put_5: {
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
                    "*/*": components["schemas"]["Saved"];
                };
            };
        };
    };
    chooseDefault: {
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
                "application/json": components["schemas"]["DefaultVersionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DefaultVersion"];
                };
            };
        };
    };
    history_2: {
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
                    "*/*": components["schemas"]["History"];
                };
            };
        };
    };
    list_1: {
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
                    "*/*": components["schemas"]["Migrations"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationRequest"];
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
    get_12: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                migrationId: string;
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
                    "*/*": components["schemas"]["Migration"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                migrationId: string;
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
                    "*/*": components["schemas"]["Migration"];
                };
            };
        };
    };
    cancel_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                migrationId: string;
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
                    "*/*": components["schemas"]["Migration"];
                };
            };
        };
    };
    usage: {
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
                    "*/*": components["schemas"]["UsageView"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
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
                    "*/*": Record<string, never>;
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "*/*": components["schemas"]["Version"];
                };
            };
        };
    };
    edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "*/*": components["schemas"]["Saved"];
                };
            };
        };
    };
    activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "*/*": components["schemas"]["Saved"];
                };
            };
        };
    };
    difference: {
        parameters: {
            query: {
                to: number;
            };
            header?: never;
            path: {
                id: string;
                version: number;
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
                    "*/*": components["schemas"]["DifferenceView"];
                };
            };
        };
    };
    list_6: {
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
                    "*/*": components["schemas"]["PageTemplateView"];
                };
            };
        };
    };
    waiting: {
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
                    "*/*": components["schemas"]["Waiting"];
                };
            };
        };
    };
    get_4: {
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
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    put_4: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementTemplate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["PageEntitlementView"];
                };
            };
        };
    };
    decided: {
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
                    "*/*": components["schemas"]["ResolutionView"];
                };
            };
        };
    };
    choose: {
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
                "application/json": components["schemas"]["ChoiceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResolutionView"];
                };
            };
        };
    };
    withdraw: {
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
                    "*/*": components["schemas"]["ResolutionView"];
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ResolutionView"];
                };
            };
        };
    };
    get_3: {
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
                    "*/*": components["schemas"]["EntitlementView"];
                };
            };
        };
    };
    put_3: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntitlementView"];
                };
            };
        };
    };
    cancellation: {
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
                    "*/*": components["schemas"]["Preview"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
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
                    "*/*": components["schemas"]["EntitlementView"];
                };
            };
        };
    };
    history_1: {
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
                    "*/*": components["schemas"]["EntitlementHistory"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
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
                content?: never;
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
                    "*/*": components["schemas"]["PageBulkImport"];
                };
            };
        };
    };
    form: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/x-zip-compressed": string;
                "application/zip": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkImport"];
                };
            };
        };
    };
    get_11: {
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
                    "*/*": components["schemas"]["BulkImport"];
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
                    "*/*": components["schemas"]["BulkImport"];
                };
            };
        };
    };
    rejections: {
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
                content?: never;
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: {
                Accept?: string;
            };
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
                    "*/*": Record<string, never>;
                };
            };
        };
    };
    start: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        /** @description Rows, the first of which names the columns */
        requestBody?: {
            content: {
                "text/csv": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkImport"];
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
    get_2: {
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
                    "*/*": components["schemas"]["Organisation"];
                };
            };
        };
    };
    put_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Organisation"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["PageProductView"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "*/*": components["schemas"]["ProductView"];
                };
            };
        };
    };
    put_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProductView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                q?: string;
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
                    "*/*": components["schemas"]["PageContractView"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: {
                asOf?: string;
            };
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
                    "*/*": components["schemas"]["ContractView"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContractView"];
                };
            };
        };
    };
    history: {
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
                    "*/*": components["schemas"]["History"];
                };
            };
        };
    };
}
