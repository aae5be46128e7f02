export const id = 8562;
export const ids = [8562];
export const modules = {
    2251: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Pl: () => (headline),
            _B: () => (claimOf),
            jR: () => (claimStates),
            kg: () => (combine),
            uh: () => (headlineText),
            wv: () => (soFar)
        });
        var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);
        var _metric_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13213);
        var _metric_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77413);
        var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
        var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
        var _sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70075);
        var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13457);
        var _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10059);
        const claimStates = ['job', 'first', 'waived', 'loss', 'steady', 'limits', 'untouched', 'none'];
        function headline(run) {
            return combine(run.suites.flatMap((suite) => suite.gates.map(claimOf)));
        }
        function headlineText(head) {
            return `${head.mark} ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.M9)(head.words, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__.F)}`;
        }
        function claimOf(gate) {
            const base = { verdict: gate.verdict, enforced: gate.enforced, kind: gate.kind };
            if (gate.error !== undefined)
                return { ...base, words: errorWords(gate), more: 0, state: 'none' };
            const [first, ...rest] = (0, _gate_words_js__WEBPACK_IMPORTED_MODULE_0__.l9)(gate);
            if (first === undefined) {
                const waived = new Set((0, _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__.kE)(gate).map(({ subject }) => subject)).size;
                return { ...base, ...wellWords(gate), more: Math.max(0, waived - 1) };
            }
            const grave = rest.filter((one) => one.severity === first.severity && one.subject !== first.subject);
            const state = stateOf(first, gate);
            return { ...base, words: (0, _sentence_js__WEBPACK_IMPORTED_MODULE_5__.k)(first, gate), more: new Set(grave.map((one) => one.subject)).size, state };
        }
        function stateOf(first, gate) {
            if (gate.findings.some((one) => one.reason?.code === 'job-failed'))
                return 'job';
            if (first.outcome === 'bootstrap')
                return 'first';
            return 'none';
        }
        function errorWords({ error }) {
            const [first, ...more] = error?.problems ?? [];
            if (more.length > 0 && first?.where !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.UU)(first.where.file)} has ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.x0)(more.length + 1, 'problem'))}`;
            if (error?.kind === 'internal')
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('ML Gates stopped on an error of its own');
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.CS)(error?.message ?? 'nothing was decided');
        }
        function wellWords(gate) {
            const [waived] = (0, _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__.kE)(gate);
            if (waived?.waiver !== undefined)
                return {
                    words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${(0, _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__.s4)(waived.waiver)} · ${(0, _sentence_js__WEBPACK_IMPORTED_MODULE_5__.k)((0, _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__.aP)(waived), gate)}`,
                    state: 'waived',
                };
            if (gate.kind === 'policy')
                return { words: [], state: 'none' };
            if (gate.kind === 'card')
                return { words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)((0, _gate_words_js__WEBPACK_IMPORTED_MODULE_0__.p4)(gate) ? 'the card is in step' : 'the card was made'), state: 'none' };
            if (gate.kind === 'data') {
                const { rows } = gate.measured;
                return {
                    words: typeof rows === 'number' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.x0)(rows, 'row')} hold to every check`) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('all checks hold'),
                    state: 'none',
                };
            }
            const overall = (0, _metric_rows_js__WEBPACK_IMPORTED_MODULE_1__.IN)(gate.findings).filter(({ slice }) => slice === null);
            const moved = overall.filter(({ worst }) => worst.rule !== 'ratchet');
            const rows = moved.length === 0 ? overall : moved;
            const compared = rows.filter((row) => row.change !== undefined);
            const [still] = rows.filter((row) => row.findings.some(({ outcome }) => outcome === 'not-affected'));
            if (still !== undefined)
                return { words: (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.ii)(still.worst), state: 'untouched' };
            const lost = compared.find(_metric_rows_js__WEBPACK_IMPORTED_MODULE_1__.Q2);
            if (lost !== undefined)
                return { words: withAllowance(lost), state: 'loss' };
            const [shown] = [...compared.filter((row) => row.worst.outcome === 'improved'), ...compared];
            if (shown !== undefined)
                return { words: (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.ii)(shown.worst).map(withoutVerb), state: 'steady' };
            const [any] = rows;
            return { words: any === undefined ? [] : (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.ii)(any.worst), state: 'limits' };
        }
        function withoutVerb(part) {
            return part === ' rose' || part === ' fell' || part === ' changed' ? '' : part;
        }
        function withAllowance(row) {
            const rule = row.findings.find((one) => (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.nB)(one).length > 0) ?? row.worst;
            const allowed = (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.nB)(rule);
            const moved = (0, _metric_words_js__WEBPACK_IMPORTED_MODULE_2__.ii)(row.worst).map(withoutVerb);
            return allowed.length === 0 ? moved : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${moved} (${allowed} allowed)`;
        }
        function allowed(first, waived) {
            const more = waived.reduce((sum, claim) => sum + 1 + claim.more, -1);
            const [begin, ...rest] = first.words;
            const words = typeof begin === 'string' ? [`${begin.charAt(0).toUpperCase()}${begin.slice(1)}`, ...rest] : first.words;
            return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${words}${more === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(` · ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.B4)(more)}${_numbers_js__WEBPACK_IMPORTED_MODULE_3__.BC}more allowed`)}`;
        }
        const order = ['pass', 'warn', 'fail', 'error'];
        function combine(claims) {
            const judged = claims.map((claim) => ({ ...claim, weight: weightOf(claim) }));
            const worst = Math.max(...judged.map((claim) => claim.weight), -1);
            const [first, ...others] = judged.filter((claim) => claim.weight === worst);
            if (first === undefined)
                return { mark: '🟥', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('Not decided: no gate ran') };
            const head = ofWorst(first, others, claims);
            const reports = claims.filter((claim) => !claim.enforced);
            if (reports.length === 0 || first.verdict === 'error')
                return head;
            if (reports.length < claims.length && (first.enforced || first.verdict !== 'fail'))
                return head;
            return reportOnly(first, head);
        }
        function soFar(head, { seen, total }) {
            if (seen >= total)
                return head;
            const red = head.mark === '❌' || head.mark === '🟥' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(`${head.mark} `) : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('so far: ');
            return { mark: '⏳', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.B4)(seen)} of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.B4)(total)}`)} · ${red}${head.words}` };
        }
        function weightOf(claim) {
            if (claim.verdict === 'fail' && !claim.enforced)
                return 1.5;
            return order.indexOf(claim.verdict);
        }
        function reportOnly(first, head) {
            const would = first.verdict === 'fail' ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `would fail: ${head.words}` : head.words;
            return { mark: '👁', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Report only: ${would}` };
        }
        function ofWorst(first, others, all) {
            const more = first.more + others.reduce((sum, one) => sum + 1 + one.more, 0);
            const beside = more === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(` · ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.B4)(more)}${_numbers_js__WEBPACK_IMPORTED_MODULE_3__.BC}more`);
            switch (first.verdict) {
                case 'error':
                    return { mark: '🟥', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Not decided: ${first.words}${errorBeside(others, all)}` };
                case 'fail':
                    if ([first, ...others].some((one) => one.state === 'job'))
                        return { mark: '❌', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('a step before the gates failed') };
                    return { mark: '❌', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${first.words}${beside}` };
                case 'warn':
                    if ([first, ...others].every((one) => one.state === 'first'))
                        return { mark: '⚠️', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('Limits hold · first run, nothing to compare with yet') };
                    return { mark: '⚠️', words: (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `${first.words}${beside}` };
                case 'pass':
                    return { mark: '✅', words: allWell(all) };
            }
        }
        function errorBeside(others, all) {
            const failed = all.filter((claim) => claim.verdict === 'fail' && claim.enforced).length;
            const parts = [
                ...(others.length === 0 ? [] : [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)((0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.x0)(others.length, 'more gate') + ' not decided')]),
                ...(failed === 0 ? [] : [(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)(`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.x0)(failed, 'gate')} failed`)]),
            ];
            return parts.length === 0 ? [] : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) ` · ${(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.HL)(parts)}`;
        }
        function allWell(claims) {
            const waived = claims.filter((claim) => claim.state === 'waived');
            if (waived[0] !== undefined)
                return allowed(waived[0], waived);
            const loss = claims.find((claim) => claim.state === 'loss');
            if (loss !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Within limits · ${loss.words}`;
            const steady = claims.find((claim) => claim.state === 'steady');
            if (steady !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Nothing got worse · ${steady.words}`;
            const untouched = claims.find((claim) => claim.state === 'untouched');
            if (untouched !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Not affected · ${untouched.words}`;
            const limits = claims.find((claim) => claim.state === 'limits');
            if (limits !== undefined)
                return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `Limits hold · ${limits.words}`;
            const [first] = claims.filter((claim) => claim.words.length > 0);
            return first === undefined ? (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.ZV)('All checks hold') : (0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.cv) `All checks hold · ${first.words}`;
        }
    }),
    52362: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (doubtsOf),
            e: () => (distinctNotes)
        });
        const besideItsNumber = new Set(['loss-not-excluded']);
        const doubtRules = new Set(['direction-by-name', 'direction-differs']);
        function doubtsOf(findings) {
            return distinctNotes(findings).filter(({ code }) => doubtRules.has(code));
        }
        function distinctNotes(findings) {
            const seen = new Set();
            return findings
                .flatMap((finding) => finding.notes ?? [])
                .filter((note) => {
                if (besideItsNumber.has(note.code))
                    return false;
                const key = JSON.stringify(note);
                return !seen.has(key) && seen.add(key);
            });
        }
    }),
    48866: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            J: () => (remedies)
        });
        var data_words = __webpack_require__(88489);
        var foreign_key_words = __webpack_require__(52925);
        var gate_words = __webpack_require__(14300);
        var outcome = __webpack_require__(69058);
        var waiver_words = __webpack_require__(10059);
        var phrase = __webpack_require__(650);
        ;
        function permitWords(gate, place) {
            const { waiver_on: branch = null, label = null } = gate.permits ?? {};
            const failing = gate.findings.filter((finding) => (0, outcome.Vj)(finding) === 'fail');
            const [first, ...others] = failing;
            const ways = [
                ...(branch === null || first === undefined || gate.kind === 'policy'
                    ? []
                    : [addWaiver(gate.id, first, { ...place, branch, several: others.length > 0 })]),
                ...(label === null ? [] : [(0, phrase.cv) `let a maintainer set the label ${(0, phrase.aY)(label)} and re-run`]),
            ];
            return (0, phrase.fj)(ways, ', or ');
        }
        function addWaiver(gate, finding, { config, editUrl, branch, several }) {
            const link = (0, phrase.uM)(several ? 'add waivers like this' : 'add this waiver', editUrl(config, branch));
            return (0, phrase.cv) `${link} to ${(0, phrase.aY)(config)} on ${(0, phrase.aY)(branch)}: ${(0, phrase.aY)(snippet(gate, finding))}`;
        }
        function snippet(gate, finding) {
            const { subject, observed } = (0, waiver_words.aP)(finding);
            const limit = typeof observed?.value === 'number' ? `, limit: ${String(observed.value)}` : '';
            return `{gate: ${gate}, subject: ${scalar(subject)}, until: YYYY-MM-DD, reason: "…"${limit}}`;
        }
        function scalar(text) {
            return /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
        }
        ;
        function remedies(gate, config, editUrl = () => null) {
            if (gate.error !== undefined)
                return errorRemedies(gate);
            const place = { config, permits: permitWords(gate, { config, editUrl }) };
            const ways = (0, gate_words.l9)(gate).flatMap((finding) => remedy(finding, gate, place));
            return distinct(ways);
        }
        function errorRemedies({ error }) {
            const ways = {
                config: 'mend the configuration; nothing was decided',
                input: 'mend the file; nothing was decided',
                unavailable: 'run the job again; a service did not answer',
                internal: 'report the error below; nothing was decided',
            };
            const [first] = error?.problems ?? [];
            if (error?.kind === 'input' && first?.where === undefined && first?.hint !== undefined)
                return [(0, phrase.CS)(first.hint)];
            return [(0, phrase.ZV)(ways[error?.kind ?? 'internal'])];
        }
        function remedy(finding, gate, place) {
            const { permits } = place;
            if (finding.reason?.code === 'job-failed')
                return [(0, phrase.ZV)('mend the step that failed before the gates')];
            switch (gate.kind) {
                case 'metrics':
                    return metricRemedy(finding, gate, place);
                case 'data':
                    return dataRemedy(finding, gate, place);
                case 'card':
                    return finding.severity === 'fail' ? [(0, phrase.cv) `run ${(0, phrase.aY)('ml-gates card --write')} and commit the card`] : [];
                case 'policy':
                    return finding.severity === 'fail'
                        ? [(0, phrase.cv) `take the loosening back${orAccept(permits, (0, phrase.ZV)('if it is meant'))}`]
                        : [];
                case 'config':
                case 'job':
                    return [];
            }
        }
        function orAccept(permits, condition) {
            return permits.length === 0 ? [] : (0, phrase.cv) `, or, ${condition}, ${permits}`;
        }
        const testSetCodes = new Set([
            'other-test-set',
            'fingerprint-differs',
            'fingerprint-unknown',
            'rows-differ',
            'labels-differ',
            'descriptions-differ',
            'counts-differ',
        ]);
        function metricRemedy(finding, gate, { config, permits }) {
            const { severity, outcome, reason, rule } = finding;
            if (outcome === 'bootstrap')
                return [nextBaseline(gate)];
            if (outcome === 'inconclusive' && (rule === 'inputs' || rule === 'committed'))
                return [fileRemedies[rule](gate.predictions === undefined ? (0, phrase.ZV)('the metrics file') : (0, phrase.aY)(finding.subject))];
            if (severity !== 'fail')
                return [];
            if (rule === 'unique-ids')
                return [(0, phrase.ZV)('give each row an id of its own')];
            if ((outcome === 'regressed' || outcome === 'violated') && permits.length > 0)
                return [(0, phrase.cv) `improve the model${orAccept(permits, (0, phrase.ZV)('if you accept the loss'))}`];
            if ((outcome === 'regressed' || outcome === 'violated') && gate.permits !== undefined)
                return [
                    (0, phrase.cv) `improve the model, or, if you accept the loss, change the limit in ${(0, phrase.aY)(config)}, where reviewers see it`,
                ];
            if (outcome === 'regressed' || outcome === 'violated')
                return [
                    (0, phrase.cv) `improve the model, or, if you accept the loss, change the limit in ${(0, phrase.aY)(config)} in this pull request, where reviewers see it`,
                ];
            if (outcome === 'unmeasured' && (reason?.code === 'stale' || reason?.code === 'text-merge'))
                return [measureAnew(finding)];
            if (outcome === 'unmeasured')
                return [(0, phrase.cv) `${toMeasure(finding, gate)}, or take its rule out of ${(0, phrase.aY)(config)}`];
            if (rule === 'ratchet' && outcome === 'no-baseline')
                return bestRemedies(reason);
            if (outcome === 'no-baseline')
                return baselineRemedies(reason, ofMetrics(gate));
            if (rule === 'ratchet' && outcome === 'not-comparable' && permits.length > 0)
                return [(0, phrase.cv) `to let its best begin anew with this value, ${permits}`];
            if (outcome === 'not-comparable' && testSetCodes.has(reason?.code))
                return [(0, phrase.cv) `measure both on the same test set${orAccept(permits, (0, phrase.ZV)('if it is meant to change'))}`];
            if (outcome === 'not-comparable')
                return [
                    (0, phrase.cv) `mend the number in the baseline, or use a rule that needs none (${(0, phrase.aY)('min')}, ${(0, phrase.aY)('max')}, ${(0, phrase.aY)('target')})`,
                ];
            return [];
        }
        const ofMetrics = (gate) => ({
            commit: (0, phrase.ZV)(`commit ${measuredFile(gate)} on the base branch`),
            measure: (0, phrase.ZV)('measure the base in this job'),
        });
        const ofData = {
            commit: (0, phrase.ZV)('commit the data on the base branch'),
            measure: (0, phrase.cv) `profile the data of the base in this job (${(0, phrase.aY)('ml-gates profile')})`,
        };
        const nextProfile = (0, phrase.ZV)('the next pull request is compared with the data that is committed on its base branch, or with the profile that this workflow records there');
        function baselineRemedies(reason, { commit, measure }) {
            const measured = (0, phrase.cv) `${measure} and name that file: ${(0, phrase.aY)('baseline: {file: …}')}`;
            const { code: why, params } = reason ?? {};
            if (why === 'no-git' || why === 'nothing-tracked' || why === 'no-commits')
                return [(0, phrase.cv) `check the repository out before the gates (${(0, phrase.aY)('actions/checkout')}), or ${measured}`];
            if (why === 'no-default-branch')
                return [(0, phrase.cv) `name the default branch (${(0, phrase.aY)('git remote set-head origin --auto')}), or ${measured}`];
            if (why === 'no-token')
                return [(0, phrase.cv) `give a token (locally ${(0, phrase.aY)('GH_TOKEN')}), or ${measured}`];
            const remedies = Array.isArray(params?.remedies) ? params.remedies : [];
            if (!remedies.includes('record'))
                return [(0, phrase.cv) `${commit}, or ${measured}`];
            const running = typeof params?.running === 'string';
            const record = running
                ? (0, phrase.cv) `wait for ${remedies_link('the run of the base that has not ended', params.running)} and run this job again`
                : (0, phrase.cv) `let this workflow run on a push to the base branch, which records it`;
            return [record, commit, measured];
        }
        function bestRemedies(reason) {
            const { code: why, params } = reason ?? {};
            if (why === 'no-git' || why === 'nothing-tracked' || why === 'no-commits')
                return [(0, phrase.cv) `check the repository out before the gates (${(0, phrase.aY)('actions/checkout')})`];
            if (why === 'no-token')
                return [(0, phrase.cv) `give a token that may read records (locally ${(0, phrase.aY)('GH_TOKEN')})`];
            if (typeof params?.running === 'string')
                return [(0, phrase.cv) `wait for ${remedies_link('the run of the base that has not ended', params.running)} and run this job again`];
            return [(0, phrase.cv) `let this workflow run on a push to the default branch, which records the value`];
        }
        function remedies_link(words, url) {
            return typeof url === 'string' ? (0, phrase.cv) `${(0, phrase.ZV)(words)} (${(0, phrase.CS)(url)})` : (0, phrase.ZV)(words);
        }
        function measuredFile({ predictions }) {
            return predictions === undefined ? 'the metrics file' : 'the predictions';
        }
        function toMeasure({ reason }, gate) {
            if (gate.predictions === undefined)
                return (0, phrase.ZV)('write the number to the metrics file');
            if (reason?.code !== 'absent')
                return (0, phrase.ZV)('mend the predictions');
            return (0, phrase.ZV)(reason.params?.from === 'predictions'
                ? 'name a metric that the predictions give'
                : 'name a metric that the predictions give, or write the number to the metrics file');
        }
        const fileRemedies = {
            inputs: (file) => (0, phrase.cv) `bring the branch up to date with its base, measure again, and commit ${file}`,
            committed: (file) => (0, phrase.cv) `commit ${file} that this run made, or take it out of git and let runs on the default branch record it`,
        };
        function measureAnew({ reason, samples }) {
            const file = samples[0] === undefined ? (0, phrase.ZV)('what was measured') : (0, phrase.aY)(samples[0].file);
            const again = (0, phrase.cv) `measure again (with DVC: ${(0, phrase.aY)('dvc repro')}) and commit ${file} with what else that changes`;
            return reason?.code === 'text-merge' ? (0, phrase.cv) `bring the branch up to date with its base, then ${again}` : again;
        }
        function nextBaseline(gate) {
            const { origin } = gate;
            return origin === 'produced'
                ? (0, phrase.ZV)('the next pull request is compared with what this workflow records on the default branch')
                : (0, phrase.ZV)(gate.predictions === undefined
                    ? 'the next pull request is compared with the metrics file that is committed on its base branch; commit it with this change'
                    : 'the next pull request is compared with the predictions that are committed on its base branch; commit them with this change');
        }
        function dataRemedy(finding, gate, { config, permits }) {
            const hint = (0, data_words.f)(finding);
            if (hint !== undefined)
                return [hint];
            if (finding.outcome === 'bootstrap')
                return [nextProfile];
            if (finding.severity !== 'fail')
                return [];
            if (finding.outcome === 'no-baseline')
                return baselineRemedies(finding.reason, ofData);
            if (finding.outcome === 'not-comparable')
                return [
                    (0, phrase.cv) `use a limit that the baseline allows to decide (${(0, phrase.aY)('max_change')}), or one that needs none (${(0, phrase.aY)('min')}, ${(0, phrase.aY)('max')})`,
                ];
            return [
                ...missingKeys(finding, gate),
                (0, phrase.cv) `mend the data, or change what is demanded of it in ${(0, phrase.aY)(config)} or its schema${orAccept(permits, (0, phrase.ZV)('if you accept it'))}`,
            ];
        }
        function missingKeys({ rule, outcome, params, notes = [] }, { id }) {
            const { table } = params;
            const apart = notes.filter((note) => note.code === 'moments-apart');
            if (apart.length > 0)
                return apart.map((note) => (0, foreign_key_words.Fj)(note.params ?? {}));
            const isOther = rule === 'foreignKeys' && outcome === 'violated' && typeof table === 'string' && table !== id;
            return isOther ? [(0, phrase.cv) `add to ${(0, phrase.aY)(table)} the rows that it lacks`] : [];
        }
        function distinct(ways) {
            const seen = new Set();
            return ways.filter((way) => {
                const key = JSON.stringify(way);
                return !seen.has(key) && seen.add(key);
            });
        }
    }),
    88562: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            R: () => (terminalReport)
        });
        var outcome = __webpack_require__(69058);
        var data_words = __webpack_require__(88489);
        var place = __webpack_require__(23060);
        var escape_terminal = __webpack_require__(13457);
        var gate_words = __webpack_require__(14300);
        var headline = __webpack_require__(2251);
        var metric_rows = __webpack_require__(13213);
        var report_notes = __webpack_require__(52362);
        var numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        var problems_text = __webpack_require__(20615);
        var remedies = __webpack_require__(48866);
        var reason_words = __webpack_require__(40813);
        var sentence = __webpack_require__(70075);
        var waiver_words = __webpack_require__(10059);
        var visible_text = __webpack_require__(30269);
        ;
        function wrap(line, width) {
            if (width === undefined || line.length <= width)
                return [line];
            const indent = /^ */.exec(line)?.[0] ?? '';
            const lines = [];
            let current = indent;
            for (const word of line.trim().split(' ')) {
                const blank = current.trim() === '' ? '' : ' ';
                if (current.length + blank.length + word.length > width && current.trim() !== '') {
                    lines.push(current.trimEnd());
                    current = `${indent}  ${word}`;
                }
                else
                    current += blank + word;
            }
            return [...lines, current];
        }
        ;
        const marks = { pass: '✓', warn: '!', fail: '✗', error: '▪' };
        const colors = { pass: 32, warn: 33, fail: 31, error: 35 };
        function terminalReport(run, options) {
            const several = run.suites.length > 1;
            const ids = run.suites.flatMap((suite) => suite.gates.map((gate) => label(gate)));
            const column = Math.max(...ids.map((id) => id.length), 0) + 3;
            const suites = run.suites.flatMap((suite) => [
                ...(several ? [`  ${(0, escape_terminal.e)(suite.config.path)}`] : []),
                ...suite.gates.flatMap((gate) => gateBlock(gate, { ...options, column, seconds: run.run.seconds[`${suite.config.path}#${gate.id}`] })),
            ]);
            const head = (0, headline.Pl)(run);
            const first = head.mark === '👁' ? ['', `  ${(0, headline.uh)(head)}`] : [];
            return [...first, '', ...suites, '', ...footer(run, options), ''].join('\n');
        }
        function label(gate) {
            const id = (0, escape_terminal.e)(gate.id);
            return gate.job.leg === null ? id : `${id} (${(0, escape_terminal.e)(gate.job.leg)})`;
        }
        function gateBlock(gate, block) {
            const mark = paint(marks[gate.verdict], gate.verdict, block);
            const indent = ' '.repeat(block.column + 4);
            const lines = linesOf(gate, block).flatMap((line) => gate.error === undefined ? wrap(line, widthOf(block, indent)) : [line]);
            const [first = '', ...rest] = lines;
            return [
                `  ${mark} ${label(gate).padEnd(block.column)}${first}`,
                ...rest.map((line) => (line === '' ? '' : indent + line)),
            ];
        }
        function widthOf(block, indent) {
            return block.width === undefined ? undefined : Math.max(40, block.width - indent.length);
        }
        function linesOf(gate, block) {
            if (gate.error !== undefined)
                return errorLines(gate);
            const shown = gate.kind === 'card' ? (0, gate_words.l9)(gate) : (0, gate_words.d4)(gate);
            const waived = (0, waiver_words.kE)(gate).flatMap((finding) => findingLines(finding, gate));
            const doubts = (0, report_notes.P)(gate.findings).slice(0, shownFindings);
            const notes = doubts.map((note) => `note: ${terminal_text((0, reason_words.I)(note))}`);
            if (shown.length === 0)
                return [...goodLine(gate, block), ...waived, ...notes];
            const kept = shown.slice(0, shownFindings);
            return [
                ...distinctBlocks(kept.map((finding) => findingLines(finding, gate))),
                ...waived,
                ...(shown.length > kept.length ? [`and ${(0, problems_text.pj)((0, numbers.x0)(shown.length - kept.length, 'more finding'))}`] : []),
                ...notes,
                ...(gate.enforced ? [] : ['only reported: this gate does not block (enforce: false)']),
            ];
        }
        const shownFindings = 20;
        function distinctBlocks(blocks) {
            return [...new Map(blocks.map((lines) => [lines.join('\n'), lines])).values()].flat();
        }
        function errorLines(gate) {
            const { error } = gate;
            const problems = error?.problems ?? [];
            const kind = error?.kind === 'internal' ? 'an error of ML Gates itself; please report it' : 'not decided';
            if (problems.length === 0)
                return [
                    `${kind}: ${(0, escape_terminal.e)((0, visible_text.m)(error?.message ?? '', 1000))}`,
                    ...(error?.stack ?? '')
                        .split('\n')
                        .filter((line) => line !== '')
                        .map((line) => `  ${(0, escape_terminal.e)(line)}`),
                ];
            return [`${kind}:`, ...problems.flatMap((problem) => (0, problems_text.pb)(problem))];
        }
        function goodLine(gate, block) {
            const seconds = block.seconds === undefined || gate.kind !== 'data' ? '' : `, ${block.seconds.toFixed(1)} s`;
            const basis = terminal_text((0, gate_words.yq)(gate.kind === 'data' ? { ...gate, baseline: null } : gate));
            const waived = (0, waiver_words.kE)(gate).length > 0;
            if (gate.kind === 'data')
                return basis === '' && waived ? [] : [`${basis === '' ? terminal_text((0, gate_words.C_)(gate)) : basis}${seconds}`];
            if (gate.kind !== 'metrics')
                return waived ? [] : [terminal_text((0, gate_words.C_)(gate))];
            const rows = (0, metric_rows.IN)(gate.findings).filter(({ worst }) => worst.outcome !== 'waived');
            if (rows.length === 0 && waived)
                return [];
            const moves = rows.slice(0, 3).map((row) => (0, sentence.e)(row.worst, gate));
            const more = rows.length > moves.length ? `; ${(0, problems_text.pj)((0, numbers.x0)(rows.length - moves.length, 'more metric'))}` : '';
            return [`${terminal_text((0, report_phrase.fj)(moves, '; '))}${more}`];
        }
        function findingLines(finding, gate) {
            const mild = gate.verdict === 'fail' && (0, outcome.Vj)(finding) === 'warn' ? 'a warning: ' : '';
            const first = `${mild}${terminal_text((0, sentence.e)(finding, gate))}`;
            const notes = (0, waiver_words.AG)(finding).map((note) => `  ${terminal_text((0, reason_words.I)(note))}`);
            if (gate.kind !== 'data' || finding.samples.length === 0)
                return [first, ...notes];
            const kept = finding.samples.slice(0, 3);
            const hint = (0, data_words.f)(finding);
            const places = placeLines(kept, hint === undefined ? '' : terminal_text(hint));
            const more = finding.count - kept.length;
            return [first, ...notes, ...places, ...(more > 0 ? [`  and ${(0, problems_text.pj)((0, numbers.x0)(more, 'more', 'more'))}`] : [])];
        }
        function placeLines(samples, hint) {
            const places = samples.map((sample) => (0, escape_terminal.e)((0, place.$)(sample)));
            const width = Math.max(...places.map((place) => place.length));
            const values = samples.map((sample) => sample.value === undefined ? '' : `"${(0, visible_text.m)((0, escape_terminal.e)(sample.value), 60)}"`);
            return places.map((place, index) => {
                const last = index === places.length - 1 && hint !== '' ? `        ${hint}` : '';
                return `  ${place.padEnd(width)} ${values[index] ?? ''}${last}`.trimEnd();
            });
        }
        function footer(run, options) {
            const gates = run.suites.flatMap((suite) => suite.gates);
            const baselines = new Map(gates.flatMap((gate) => (gate.baseline === null ? [] : [[terminal_text((0, gate_words.v8)(gate.baseline)), true]])));
            const baseline = baselines.size === 0 ? '' : ` · baseline: ${[...baselines.keys()].join('; ')}`;
            const word = paint(run.verdict.toUpperCase(), run.verdict, options);
            const folder = options.folder?.replace(/\/+$/, '');
            return [
                ...wrap(`  ${word}  ${(0, problems_text.pj)(tally(gates))}${baseline}`, options.width),
                ...goOn(run).flatMap((line) => wrap(`  ${line}`, options.width)),
                ...(folder === undefined
                    ? []
                    : [`  Open ${(0, escape_terminal.e)(folder)}/report.html, or read report.md and result.json beside it.`]),
            ];
        }
        const shownWays = 3;
        function goOn(run) {
            const ways = run.suites.flatMap((suite) => suite.gates
                .filter((gate) => gate.enforced && gate.verdict === 'fail')
                .flatMap((gate) => (0, remedies.J)(gate, suite.config.path).map(terminal_text)));
            const distinct = [...new Set(ways)].slice(0, shownWays);
            return distinct.map((way, index) => `${index === 0 ? 'To go on: ' : '          '}${way}`);
        }
        function tally(gates) {
            const failing = gates.filter((gate) => gate.verdict === 'fail');
            const undecided = gates.filter((gate) => gate.verdict === 'error').length;
            const warning = gates.filter((gate) => gate.verdict === 'warn');
            const all = (0, problems_text.pj)((0, numbers.x0)(gates.length, 'gate'));
            const parts = [
                ...(undecided === 0 ? [] : [`${String(undecided)} of ${all} not decided`]),
                ...(failing.length === 0
                    ? []
                    : [`${failuresOf(failing)} in ${String(failing.length)} of ${all}${unenforced(failing)}`]),
                ...(warning.length === 0
                    ? []
                    : [`${(0, problems_text.pj)((0, numbers.x0)(countOf(warning), 'warning'))} in ${String(warning.length)} of ${all}`]),
            ];
            const waived = gates.reduce((sum, gate) => sum + (0, waiver_words.kE)(gate).length, 0);
            if (parts.length === 0)
                return `${all}, ${waived === 0 ? 'nothing to object to' : `${String(waived)} waived`}`;
            return parts.join(', ');
        }
        function unenforced(failing) {
            return failing.every((gate) => !gate.enforced) ? ', only reported (enforce: false)' : '';
        }
        function failuresOf(gates) {
            const failures = gates.flatMap((gate) => (0, gate_words.l9)(gate).filter((finding) => finding.severity === 'fail'));
            const word = failures.every((finding) => finding.outcome === 'regressed') ? 'regression' : 'failure';
            return (0, problems_text.pj)((0, numbers.x0)(failures.length, word));
        }
        function countOf(gates) {
            return gates.reduce((sum, gate) => sum + (0, gate_words.l9)(gate).length, 0);
        }
        function paint(words, verdict, options) {
            return options.color ? `\u001b[${String(colors[verdict])};1m${words}\u001b[0m` : words;
        }
        function terminal_text(phrase) {
            return (0, problems_text.pj)((0, report_phrase.M9)(phrase, escape_terminal.F));
        }
    })
};
