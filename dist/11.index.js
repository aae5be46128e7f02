export const id = 11;
export const ids = [
    11
];
export const modules = {
    71011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            threadMain: ()=>threadMain
        });
        var range_threads = __webpack_require__(99068);
        var take_ranges = __webpack_require__(32435);
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
                before = before.then(()=>(0, take_ranges.y)(message, answer));
            });
        }
    }
};
