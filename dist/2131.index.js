export const id = 2131;
export const ids = [2131];
export const modules = {
    21979: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            check: () => (check)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _core_inert_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18018);
        var _gates_run_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44844);
        var _gates_unread_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16476);
        var _gates_write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68375);
        var _report_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72052);
        var _report_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51006);
        var _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
        var _report_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88562);
        var _color_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9720);
        var _locality_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19440);
        var _run_locally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83703);
        async function check({ config, out, only }, log) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(out);
            const local = await (0, _locality_js__WEBPACK_IMPORTED_MODULE_8__.$)(config, folder);
            await begin(folder, local.own);
            let run;
            try {
                run = await (0, _run_locally_js__WEBPACK_IMPORTED_MODULE_9__.g)(local, { config, only, write: false, log });
            }
            catch (thrown) {
                const kept = await keepReport(folder, unreadRun(thrown, config, local), local.own);
                if ('error' in kept)
                    sayStale(folder);
                throw thrown;
            }
            log.clear();
            const written = await keepReport(folder, run, local.own);
            if ('error' in written)
                sayStale(folder);
            if ('error' in written && (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_1__.FO)(run.result) === 0)
                throw written.error;
            const text = (0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_7__.R)(run.result, {
                color: (0, _color_js__WEBPACK_IMPORTED_MODULE_10__.b)(process.stdout),
                width: columnsOf(process.stdout),
                ...('error' in written ? {} : { folder: node_path__WEBPACK_IMPORTED_MODULE_0__.relative('.', folder) || '.' }),
            });
            process.stdout.write((0, _core_inert_js__WEBPACK_IMPORTED_MODULE_11__.t)(text));
            if ('error' in written)
                throw written.error;
            return (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_1__.FO)(run.result);
        }
        const unfinished = 'this run has not finished, or was interrupted';
        async function begin(folder, files) {
            const written = [
                ['result.json', `${JSON.stringify({ verdict: 'error', message: unfinished })}\n`],
                ['report.md', `${unfinished}\n`],
                ['report.html', `<!doctype html><title>ml-gates</title><p>${unfinished}\n`],
            ];
            for (const [name, content] of written)
                await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name), content).catch(() => undefined);
        }
        function sayStale(folder) {
            process.stderr.write((0, _core_inert_js__WEBPACK_IMPORTED_MODULE_11__.t)(`What ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative('.', folder) || '.'} holds is not of this run: no report could be written.\n`));
        }
        function columnsOf(stream) {
            return stream.columns ?? 100;
        }
        async function keepReport(folder, run, files) {
            try {
                return await (0, _gates_write_report_js__WEBPACK_IMPORTED_MODULE_3__.u)(folder, run, {
                    files,
                    rendered: { markdown: (0, _report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.uL)(run.result, _report_links_js__WEBPACK_IMPORTED_MODULE_5__.dH), html: (0, _report_html_js__WEBPACK_IMPORTED_MODULE_4__.E)(run.result, _report_links_js__WEBPACK_IMPORTED_MODULE_5__.dH) },
                });
            }
            catch (error) {
                return { error };
            }
        }
        function unreadRun(thrown, config, { surroundings }) {
            const now = new Date();
            const facts = (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_1__.xS)(surroundings, { started: now, finished: now, seconds: {} });
            return { result: (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_1__.kg)((0, _gates_unread_suites_js__WEBPACK_IMPORTED_MODULE_2__.T)(thrown, { config, job: _run_locally_js__WEBPACK_IMPORTED_MODULE_9__.F }), facts), cards: [] };
        }
    }),
    9720: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (useColor)
        });
        function useColor(stream) {
            const { NO_COLOR, FORCE_COLOR } = process.env;
            if (NO_COLOR !== undefined && NO_COLOR !== '')
                return false;
            return stream.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
        }
    }),
    19440: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            $: () => (openLocally),
            B: () => (tokenOf)
        });
        var external_node_path_ = __webpack_require__(76760);
        var disk_files = __webpack_require__(94200);
        var git = __webpack_require__(77559);
        ;
        const address = /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]*@)([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
        async function originRepository(git, serverUrl) {
            const { code, stdout } = await git.run(['remote', 'get-url', 'origin']);
            if (code !== 0)
                return null;
            const [, host, owner, name] = address.exec(new TextDecoder().decode(stdout).trim()) ?? [];
            return host !== undefined && host === new URL(serverUrl).hostname ? `${owner ?? ''}/${name ?? ''}` : null;
        }
        var host_surroundings = __webpack_require__(70876);
        ;
        async function openLocally(config, out) {
            const { env } = process;
            const surroundings = await localSurroundings(config);
            const { root, onRunner } = surroundings;
            const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
            const allowed = onRunner ? workspace : null;
            const files = (0, disk_files.q)({ root, allowed, hidden: out === null ? [] : [out] });
            return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
        }
        async function localSurroundings(config) {
            const { env } = process;
            const surroundings = await (0, host_surroundings.S)(env, external_node_path_.dirname(external_node_path_.resolve(config)));
            if (surroundings.repository !== null || tokenOf(env) === '')
                return surroundings;
            return {
                ...surroundings,
                repository: await originRepository((0, git.l)(surroundings.root, { anyOwner: surroundings.onRunner }), surroundings.serverUrl),
            };
        }
        async function ownFiles(out, { root, workspace, files }) {
            if (out === null)
                return (0, disk_files.q)({ root, allowed: null });
            const inside = workspace?.some((folder) => !external_node_path_.relative(folder, out).startsWith('..')) ?? false;
            if (inside)
                await files.kind(out);
            return (0, disk_files.q)({ root, allowed: [out] });
        }
        function tokenOf({ GH_TOKEN, GITHUB_TOKEN }) {
            return GH_TOKEN ?? GITHUB_TOKEN ?? '';
        }
    }),
    83703: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (localJob),
            g: () => (runLocally)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _config_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);
        var _gates_run_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44844);
        var _gates_run_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99288);
        var _host_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49698);
        var _locality_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19440);
        const localJob = { name: null, leg: null, index: 0, total: 1 };
        async function runLocally({ surroundings, files }, { config, only, write, log }) {
            const { env } = process;
            const suites = await (0, _config_suite_js__WEBPACK_IMPORTED_MODULE_1__._k)(config, process.cwd(), files);
            const token = (0, _locality_js__WEBPACK_IMPORTED_MODULE_5__.B)(env);
            const wanted = (0, _gates_run_gates_js__WEBPACK_IMPORTED_MODULE_3__.nE)(suites, only);
            return (0, _gates_run_all_js__WEBPACK_IMPORTED_MODULE_2__.$D)(suites, {
                ...(wanted === undefined ? {} : { only: wanted }),
                earlier: [],
                pattern: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(config),
                jobFailed: false,
                job: localJob,
                writeCard: write,
                portsOf: (0, _host_connect_js__WEBPACK_IMPORTED_MODULE_4__.f)({ files, log, surroundings, token, env }),
                surroundings,
                clock: { now: () => new Date() },
            });
        }
    }),
    69058: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Kg: () => (isGood),
            Vj: () => (verdictOf),
            xJ: () => (severityOf)
        });
        function isGood(outcome) {
            return outcome === 'pass' || outcome === 'improved' || outcome === 'not-affected' || outcome === 'waived';
        }
        function severityOf(outcome, declared = 'fail') {
            switch (outcome) {
                case 'violated':
                case 'regressed':
                case 'unmeasured':
                case 'not-comparable':
                case 'no-baseline':
                    return declared;
                case 'inconclusive':
                case 'bootstrap':
                case 'new':
                case 'disappeared':
                case 'policy-loosened':
                    return declared === 'info' ? 'info' : 'warn';
                case 'pass':
                case 'improved':
                case 'not-affected':
                case 'waived':
                case 'insufficient':
                    return 'info';
            }
        }
        function verdictOf(finding) {
            if (isGood(finding.outcome) || finding.severity === 'info')
                return 'pass';
            return finding.severity;
        }
    }),
    84429: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (verdictOfFindings),
            a: () => (inlineConfig)
        });
        var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69058);
        var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55139);
        const inlineConfig = 'inputs of the workflow';
        function verdictOfFindings(findings) {
            return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(findings.map(_outcome_js__WEBPACK_IMPORTED_MODULE_1__.Vj));
        }
    }),
    55139: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            I: () => (exitCode),
            Q: () => (worst)
        });
        const order = ['pass', 'warn', 'fail', 'error'];
        function worst(verdicts) {
            if (verdicts.length === 0)
                return 'error';
            return verdicts.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
        }
        function exitCode(verdict, options) {
            switch (verdict) {
                case 'pass':
                case 'warn':
                    return 0;
                case 'fail':
                    return options.enforced ? 1 : 0;
                case 'error':
                    return 2;
            }
        }
    }),
    80576: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            Z: () => (escapeHtml),
            q: () => (html)
        });
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const entities = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
            '`': '&#96;',
        };
        function escapeHtml(text) {
            return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
        }
        const html = {
            own: escapeHtml,
            name: escapeHtml,
            code: (text) => `<code>${escapeHtml(text)}</code>`,
            quote: (text) => `“${escapeHtml(text)}”`,
            prose: escapeHtml,
            link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
        };
    }),
    61893: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            PZ: () => (detailRows),
            TM: () => (folded),
            fQ: () => (gateMark),
            sf: () => (gateTableHead),
            ig: () => (leftOut),
            md: () => (md),
            _k: () => (smallTable),
            PP: () => (tableHead),
            jD: () => (tableRow)
        });
        var escape_html = __webpack_require__(80576);
        var visible_text = __webpack_require__(30269);
        ;
        const active = /[#$&*<>@[\\\]`|~]|:(?=\/)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+]|--+/g;
        const noticed = /[@#$]|\bGH-\d|\b[0-9a-f]{7,64}\b|\b(?:www|ftp)\.|\/\/|:[\w+-]+:|\b[\w-]+\/[\w.-]+@/i;
        function escapeMarkdown(text) {
            return (0, visible_text.Q)(text)
                .replace(active, (marks) => Array.from(marks, (mark) => `&#${String(mark.codePointAt(0) ?? 0)};`).join(''))
                .replace(/\b(www|ftp)\./gi, '$1&#46;')
                .replace(/^(\s*\d+)\./, '$1&#46;');
        }
        function codeElement(text) {
            return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
        }
        function nameMarkdown(text) {
            return noticed.test(text) ? codeElement(text) : escapeMarkdown(text);
        }
        function wordByWord(text, escape) {
            return text
                .split(/(\s+)/)
                .map((word, index) => (index % 2 === 1 ? ' ' : escape(word)))
                .join('');
        }
        const plainCode = /^[A-Za-z0-9_](?:[A-Za-z0-9_ %+/.,=:-]*[A-Za-z0-9_%])?$/;
        const markdown = {
            own: (text) => text.replaceAll('<', '&lt;'),
            name: nameMarkdown,
            code: (text) => (plainCode.test(text) ? `\`${text}\`` : codeElement(text)),
            quote: (text) => `"${nameMarkdown(text)}"`,
            prose: (text) => wordByWord(text, nameMarkdown),
            link: (text, url) => `<a href="${(0, escape_html.Z)(url)}">${text}</a>`,
        };
        function nameInHtml(text) {
            return noticed.test(text) ? `<code>${(0, escape_html.Z)(text)}</code>` : (0, escape_html.Z)(text);
        }
        const markdownHtml = {
            own: escape_html.Z,
            name: nameInHtml,
            code: (text) => `<code>${(0, escape_html.Z)(text)}</code>`,
            quote: (text) => `"${nameInHtml(text)}"`,
            prose: (text) => wordByWord(text, nameInHtml),
            link: (text, url) => `<a href="${(0, escape_html.Z)(url)}">${text}</a>`,
        };
        var numbers = __webpack_require__(73533);
        var report_phrase = __webpack_require__(650);
        ;
        const marks = { pass: '✅', warn: '⚠️', fail: '❌', error: '🟥' };
        function gateMark(gate) {
            return gate.verdict === 'fail' && !gate.enforced ? '👁' : marks[gate.verdict];
        }
        function md(phrase) {
            return (0, report_phrase.M9)(phrase, markdown);
        }
        function tableRow(cells) {
            return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
        }
        function tableHead(columns) {
            return [
                tableRow(['', ...columns.map((column) => column.title)]),
                `|:--|${columns.map((column) => (column.right ? '--:' : ':--')).join('|')}|`,
            ];
        }
        function detailRows(details) {
            return details.rows.map((row) => tableRow([row.mark, ...row.cells.map(md)]));
        }
        function smallTable(table, most) {
            const rows = table.rows.slice(0, most).map((row) => tableRow([row.mark, ...row.cells.map(md)]));
            const missing = table.rows.length - rows.length;
            return [
                '',
                `**${table.title}**`,
                '',
                ...tableHead(table.columns),
                ...rows,
                ...(missing > 0 ? ['', leftOut(missing)] : []),
            ];
        }
        const gateTableHead = ['| | gate | | |', '|:--|:--|:--|:--|'];
        function leftOut(count) {
            return `*${md((0, report_phrase.ZV)((0, numbers.x0)(count, 'more row')))} in the full report.*`;
        }
        function folded(summary, lines) {
            return [`<details><summary>${(0, report_phrase.M9)(summary, markdownHtml)}</summary>`, '', ...lines, '', '</details>'].join('\n');
        }
    }),
    650: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            CS: () => (prose),
            HL: () => (enumerate),
            M9: () => (write),
            UU: () => (name),
            ZV: () => (own),
            aY: () => (code),
            au: () => (isPhrase),
            cv: () => (say),
            fj: () => (join),
            hD: () => (quote),
            uM: () => (linkTo)
        });
        var _safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9270);
        var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30269);
        const longestName = 120;
        const longestProse = 600;
        const name = (text) => [{ name: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const code = (text, url = null) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [{ code: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName), ...(safe === null ? {} : { url: safe }) }];
        };
        const quote = (text) => [{ quote: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestName) }];
        const prose = (text) => [{ prose: (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, longestProse) }];
        const own = (text) => [text];
        const linkTo = (words, url) => {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url);
            return [safe === null ? words : { link: words, url: safe }];
        };
        function say(words, ...values) {
            return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
        }
        function join(phrases, between) {
            return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
        }
        function enumerate(phrases) {
            const last = phrases.at(-1);
            if (last === undefined || phrases.length === 1)
                return last ?? [];
            return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
        }
        function write(phrase, writer) {
            return phrase
                .map((part) => {
                if (typeof part === 'string')
                    return writer.own(part);
                if ('name' in part)
                    return writer.name(part.name);
                if ('code' in part)
                    return linked(writer.code(part.code), part.url, writer);
                if ('link' in part)
                    return linked(writer.own(part.link), part.url, writer);
                return 'quote' in part ? writer.quote(part.quote) : writer.prose(part.prose);
            })
                .join('');
        }
        function linked(text, url, writer) {
            const safe = (0, _safe_url_js__WEBPACK_IMPORTED_MODULE_1__.P)(url ?? null);
            return safe === null ? text : writer.link(text, safe);
        }
        function isPhrase(value) {
            return Array.isArray(value) && value.every(isPart);
        }
        const forms = ['name', 'code', 'quote', 'prose', 'link'];
        function isPart(value) {
            if (typeof value === 'string')
                return true;
            if (typeof value !== 'object' || value === null)
                return false;
            const entries = Object.entries(value).filter(([key]) => key !== 'url');
            const [entry] = entries;
            return entries.length === 1 && entry !== undefined && forms.includes(entry[0]) && typeof entry[1] === 'string';
        }
    }),
    9270: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            P: () => (safeUrl)
        });
        function safeUrl(url) {
            return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
        }
    })
};
