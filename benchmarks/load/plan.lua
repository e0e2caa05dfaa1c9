-- A text in, the plan as JSON out: `wrk -t1 -c8 -d60s --latency -s benchmarks/load/plan.lua http://127.0.0.1:8000`
local texts = {
  "An older fitter has gone silent since the reorganisation; his wife is in hospital and the bonus was cut. He came to me himself.",
  "A young packer is unhappy; the nursery closes before her shift ends. I have not spoken with her yet.",
  "Our crane driver, a party member, came late three times. Last year he saved the line in the flood, and nobody thanked him.",
  "Two electricians quarrel over tools in front of the apprentices. I checked the list: one set is missing.",
}
local n = 0
request = function()
  n = n + 1
  local body = '{"text": "' .. texts[n % #texts + 1] .. '"}'
  return wrk.format("POST", "/api/v1/plan", { ["Content-Type"] = "application/json" }, body)
end
response = function(status)
  if status ~= 200 then print("status " .. status) end
end
done = function(summary, latency)
  local ms = function(part) return latency:percentile(part) / 1000 end
  print(string.format(
    "plans/s %.1f, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, errors %d",
    summary.requests / (summary.duration / 1e6), ms(50), ms(95), ms(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  ))
end
