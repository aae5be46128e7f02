export const id = 1236;
export const ids = [1236];
export const modules = {
    1236: (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
        __webpack_require__.d(__webpack_exports__, {
            goneSince: () => (goneSince)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
        var _core_compare_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99785);
        var _core_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84429);
        var _base_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44728);
        var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43114);
        var _policy_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50493);
        var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27106);
        const mostRead = 20;
        async function goneSince(base, asked) {
            const { ports, folder, pattern, fresh } = asked;
            const { prefix } = base.history.repository;
            const root = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.relative(prefix === '' ? '.' : prefix, '.'));
            const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.S)(prefix, folder, pattern), { posix: true, dot: true });
            const candidates = (await base.files.paths())
                .filter((file) => /\.ya?ml$/.test(file) && (fresh.length > 0 || matches(file)))
                .sort(_core_compare_text_js__WEBPACK_IMPORTED_MODULE_5__.n);
            const gone = [];
            let read = 0;
            for (const file of candidates) {
                const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file);
                if (read >= mostRead)
                    break;
                if ((await ports.files.kind(absolute)) !== 'absent')
                    continue;
                read += 1;
                const shown = ports.files.show(absolute);
                const finding = await goneFinding({ file, shown }, base, asked);
                if (finding !== undefined)
                    gone.push(suiteOf(shown, finding, asked.job));
            }
            return gone;
        }
        async function goneFinding({ file, shown }, { files }, { ports: { surroundings }, fresh }) {
            const found = await files.find(file);
            if (found.kind === 'lost')
                return (0, _read_policy_js__WEBPACK_IMPORTED_MODULE_3__.r)({ path: file, found }, surroundings, files.commit);
            const old = (0, _base_config_js__WEBPACK_IMPORTED_MODULE_1__.e)(found.kind === 'found' ? found.bytes : undefined, file);
            if (old.kind !== 'valid')
                return undefined;
            return (0, _policy_findings_js__WEBPACK_IMPORTED_MODULE_6__.ps)(shown, (0, _read_policy_js__WEBPACK_IMPORTED_MODULE_3__.t)(old.config, surroundings), fresh);
        }
        function suiteOf(shown, finding, job) {
            const verdict = (0, _core_result_js__WEBPACK_IMPORTED_MODULE_7__.Z)([finding]);
            const gate = {
                id: 'policy',
                kind: 'policy',
                verdict,
                enforced: true,
                job,
                origin: 'unknown',
                baseline: null,
                measured: {},
                findings: [finding],
            };
            return { config: { path: shown, sha256: '' }, verdict, gates: [gate] };
        }
    })
};
