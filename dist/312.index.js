export const id = 312;
export const ids = [
    312
];
export const modules = {
    89312: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            threadMain: ()=>threadMain
        });
        var range_threads = __webpack_require__(99068);
        var external_node_fs_ = __webpack_require__(73024);
        var range_job = __webpack_require__(99348);
        var range_runner = __webpack_require__(98114);
        ;
        async function takeRanges({ job, descriptor, draft, counter }, send) {
            const runner = new range_runner.c(job, (into, offset)=>(0, external_node_fs_.readSync)(descriptor, into, 0, into.length, offset), async ()=>{
                const { compileRecordValidator } = await Promise.all([
                    __webpack_require__.e(210),
                    __webpack_require__.e(815),
                    __webpack_require__.e(513),
                    __webpack_require__.e(502)
                ]).then(__webpack_require__.bind(__webpack_require__, 13513));
                return compileRecordValidator(job.plan.schema, draft ?? '2020-12');
            });
            const next = new Int32Array(counter);
            const count = (0, range_job.w)(job);
            for(let nth = Atomics.add(next, 0, 1); nth < count; nth = Atomics.add(next, 0, 1)){
                const result = await runner.run(nth).catch(()=>null);
                send({
                    nth,
                    result
                }, (result?.part.keys ?? []).map(({ buffer })=>buffer));
            }
            runner.end();
        }
        var external_node_worker_threads_ = __webpack_require__(75919);
        ;
        function listen(onMessage) {
            external_node_worker_threads_.parentPort?.on('message', onMessage);
        }
        function answer(message, owned) {
            external_node_worker_threads_.parentPort?.postMessage(message, owned);
        }
        ;
        function threadMain(work) {
            if (work !== range_threads.l) throw new Error(`no thread does "${work}"`);
            let before = Promise.resolve();
            listen((message)=>{
                before = before.then(()=>takeRanges(message, answer));
            });
        }
    }
};
